/* How the page looks: theme and width. All colours are custom properties, so cards already drawn change with it. */
import { remember, remembered } from './memory.js';

const moreContrast = matchMedia('(prefers-contrast: more)');

export function startAppearance(element) {
    const theme = element.querySelector('[name=theme]');
    const phone = element.querySelector('[name=phone]');
    theme.value = remembered('theme') ?? '';
    phone.checked = remembered('width') === 'phone';

    function apply() {
        const { dataset } = document.documentElement;
        dataset.theme = theme.value || (moreContrast.matches ? 'contrast' : 'system');
        dataset.width = phone.checked ? 'phone' : 'full';
        remember('theme', theme.value);
        remember('width', dataset.width);
    }

    element.addEventListener('change', apply);
    moreContrast.addEventListener('change', apply);
    apply();
}
