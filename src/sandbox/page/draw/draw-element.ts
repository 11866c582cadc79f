/** 部品: every interactive element of Block Kit as a real control of HTML. */
import type { Element } from '../../block-kit/elements.ts';
import { drawButton, drawOverflow } from './buttons.ts';
import { drawCheckboxes, drawRadioButtons } from './choices.ts';
import type { Html } from './html.ts';
import { drawMultiSelect, drawSelect } from './menus.ts';
import type { Place } from './place.ts';
import { drawSearch } from './searches.ts';
import {
  drawFileInput,
  drawLine,
  drawMoment,
  drawRichTextInput,
  drawTextInput,
} from './typed-fields.ts';
import { undrawn } from './undrawn.ts';

export function drawElement(element: Element, place: Place): Html {
  switch (element.type) {
    case 'button':
      return drawButton(element, place);
    case 'overflow':
      return drawOverflow(element, place);
    case 'static_select':
      return drawSelect(element, place);
    case 'multi_static_select':
      return drawMultiSelect(element, place);
    case 'external_select':
    case 'multi_external_select':
    case 'users_select':
    case 'multi_users_select':
    case 'channels_select':
    case 'conversations_select':
      return drawSearch(element, place);
    case 'checkboxes':
      return drawCheckboxes(element, place);
    case 'radio_buttons':
      return drawRadioButtons(element, place);
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return drawMoment(element, place);
    case 'plain_text_input':
      return drawTextInput(element, place);
    case 'rich_text_input':
      return drawRichTextInput(element, place);
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return drawLine(element, place);
    case 'file_input':
      return drawFileInput(element, place);
    default:
      return undrawn(element satisfies never);
  }
}
