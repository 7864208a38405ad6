import Viewer from 'bpmn-js/lib/Viewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './bpmn-diagram.css';
import { loadStylesheet } from './stylesheet.js';

const colours = {
  defaultFillColor: 'var(--cf-diagram-paper)',
  defaultStrokeColor: 'var(--cf-diagram-ink)',
  defaultLabelColor: 'var(--cf-diagram-ink)',
};

const symbols = { Done: '✓', Current: '▶', Incident: '!' };

/** Shows a BPMN diagram in a frame that scrolls like any other text: by touch, wheel and arrow keys. */
export async function mount(frame, stream, marks, owner) {
  await loadStylesheet('bpmn-diagram.css', import.meta.url);
  const diagram = new Diagram(frame, owner);
  await diagram.open(new TextDecoder().decode(await stream.arrayBuffer()));
  diagram.mark(marks);
  return diagram;
}

class Diagram {
  constructor(frame, owner) {
    this.frame = frame;
    this.paper = frame.appendChild(document.createElement('div'));
    this.paper.className = 'cf-diagram-paper';
    // the viewer stays as large as the frame and shows what has been scrolled to: its watermark is never out of sight
    this.pane = this.paper.appendChild(document.createElement('div'));
    this.pane.className = 'cf-diagram-pane';
    this.viewer = new Viewer({ container: this.pane, bpmnRenderer: colours });
    this.canvas = this.viewer.get('canvas');
    this.viewer.on('element.click', ({ element }) => owner.invokeMethodAsync('SelectAsync', element.id.replace(/_label$/, '')));
    this.viewer.on('root.set', () => this.measure());
    this.scrolled = () => this.fitted && this.look();
    frame.addEventListener('scroll', this.scrolled, { passive: true });
    this.resizing = new ResizeObserver(() => this.fitted ? this.layout() : this.fit());
  }

  async open(xml) {
    await this.viewer.importXML(xml);
    this.measure();
    this.fit();
    this.resizing.observe(this.frame);
    const svg = this.pane.querySelector('svg');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('tabindex', '-1');
  }

  /** Finds out how large the drawn plane is. */
  measure() {
    const { x, y, width, height } = this.canvas.viewbox().inner;
    this.bounds = { x: x - 30, y: y - 30, width: width + 60, height: height + 60 };
    if (this.scale) {
      this.layout();
    }
  }

  fit() {
    const { width, height } = this.bounds;
    this.fitted = this.frame.clientWidth > 0 && this.frame.clientHeight > 0;
    // below a third nothing can be read: then the diagram scrolls
    this.setScale(Math.min(1, Math.max(1 / 3, Math.min(this.frame.clientWidth / width, this.frame.clientHeight / height))));
  }

  zoom(factor) {
    const { frame, scale } = this;
    const middle = [(frame.scrollLeft + frame.clientWidth / 2) / scale, (frame.scrollTop + frame.clientHeight / 2) / scale];
    this.setScale(Math.min(4, Math.max(0.1, scale * factor)));
    frame.scrollTo(middle[0] * this.scale - frame.clientWidth / 2, middle[1] * this.scale - frame.clientHeight / 2);
  }

  setScale(scale) {
    this.scale = scale;
    this.layout();
  }

  layout() {
    const { frame, paper, pane, bounds, scale } = this;
    if (!frame.clientWidth || !frame.clientHeight) {
      return; // hidden: the observer calls again
    }

    paper.style.width = `${Math.max(frame.clientWidth, bounds.width * scale)}px`;
    paper.style.height = `${Math.max(frame.clientHeight, bounds.height * scale)}px`;
    pane.style.width = `${frame.clientWidth}px`;
    pane.style.height = `${frame.clientHeight}px`;
    this.canvas.resized();
    this.look();
  }

  look() {
    const { frame, bounds, scale } = this;
    this.canvas.viewbox({
      x: bounds.x + frame.scrollLeft / scale,
      y: bounds.y + frame.scrollTop / scale,
      width: frame.clientWidth / scale,
      height: frame.clientHeight / scale,
    });
  }

  /** Brings an element into the middle of the frame. */
  show(id) {
    const element = this.viewer.get('elementRegistry').get(id);
    if (element) {
      const x = (element.x ?? element.waypoints[0].x) + (element.width ?? 0) / 2;
      const y = (element.y ?? element.waypoints[0].y) + (element.height ?? 0) / 2;
      this.frame.scrollTo({
        left: (x - this.bounds.x) * this.scale - this.frame.clientWidth / 2,
        top: (y - this.bounds.y) * this.scale - this.frame.clientHeight / 2,
      });
    }
  }

  /** Lights elements by their state; each has a symbol too, for colour alone says nothing to some. */
  mark(marks) {
    const registry = this.viewer.get('elementRegistry');
    const overlays = this.viewer.get('overlays');
    this.marked?.forEach(({ id, state }) => this.canvas.removeMarker(id, `cf-${state.toLowerCase()}`));
    overlays.remove({ type: 'cf-state' });
    this.marked = marks.filter(({ id }) => registry.get(id));
    for (const { id, state } of this.marked) {
      this.canvas.addMarker(id, `cf-${state.toLowerCase()}`);
      const badge = Object.assign(document.createElement('span'), { className: `cf-badge cf-badge-${state.toLowerCase()}`, textContent: symbols[state] });
      overlays.add(id, 'cf-state', { position: { top: -12, left: -12 }, html: badge });
    }
  }

  destroy() {
    this.resizing.disconnect();
    this.frame.removeEventListener('scroll', this.scrolled);
    this.viewer.destroy();
    this.paper.remove();
  }
}
