/** Tests of bringing somebody's mentoring to a new account. */
@NullMarked
package dev.soundingboard.account;

import org.jspecify.annotations.NullMarked;
