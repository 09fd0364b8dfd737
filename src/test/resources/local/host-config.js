/* How Teams sets its cards. Colours are the page's custom properties, so one configuration serves every theme. */

const text = (colour) => ({ default: `var(--${colour})`, subtle: `var(--${colour}-subtle)` });

const foregroundColors = {
    default: text('text'),
    dark: text('text'),
    light: text('text'),
    accent: text('accent'),
    good: text('good'),
    warning: text('warning'),
    attention: text('attention'),
};

const container = (name) => ({
    backgroundColor: `var(--card-${name})`,
    foregroundColors,
});

export const hostConfig = {
    fontFamily: 'inherit',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--stroke)' },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    containerStyles: {
        default: container('default'),
        emphasis: container('emphasis'),
        accent: container('accent'),
        good: container('good'),
        warning: container('warning'),
        attention: container('attention'),
    },
    actions: {
        maxActions: 6,
        spacing: 'default',
        buttonSpacing: 0,
        showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
        preExpandSingleShowCardAction: false,
        actionsOrientation: 'horizontal',
        actionAlignment: 'left',
        allowTitleToWrap: true,
    },
    inputs: {
        label: {
            inputSpacing: 'small',
            requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
            optionalInputs: { weight: 'bolder' },
        },
        debounceTimeInMilliSeconds: 250,
        errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
    adaptiveCard: { allowCustomStyle: false },
    textBlock: { headingLevel: 3 },
};
