import { createApp } from 'vue';
import Atlas from './Atlas.vue';

createApp(Atlas).mount('#root');
