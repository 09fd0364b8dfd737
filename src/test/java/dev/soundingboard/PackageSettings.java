package dev.soundingboard;

import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.reporters.JunitReporter;

/** Where approved texts are, and that a difference is shown as a failed assertion; read by the approvals library. */
public class PackageSettings {

    public static final String UseApprovalSubdirectory = "approved";
    public static final String ApprovalBaseDirectory = "../resources";
    public static final ApprovalFailureReporter UseReporter = new JunitReporter();
}
