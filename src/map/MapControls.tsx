import type { Map as LeafletMap } from 'leaflet';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Maximize, Minus, Plus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { STEP_PX } from './SurfaceKeys.tsx';

interface MapControlsProps {
  map: LeafletMap;
  onOverview: () => void;
}

function Controls({ map, onOverview }: MapControlsProps) {
  // At once: while Leaflet animates, it would drop the next press.
  const animate = false;
  const pan = (x: number, y: number) => () => map.panBy([x * STEP_PX, y * STEP_PX], { animate });
  return (
    <>
      <div className="map-buttons">
        <ControlButton name={mapRoomTexts.zoomIn} onPress={() => map.zoomIn(1, { animate })}>
          <Plus size={18} aria-hidden="true" />
        </ControlButton>
        <ControlButton name={mapRoomTexts.zoomOut} onPress={() => map.zoomOut(1, { animate })}>
          <Minus size={18} aria-hidden="true" />
        </ControlButton>
        <ControlButton name={mapRoomTexts.overview} onPress={onOverview}>
          <Maximize size={17} aria-hidden="true" />
        </ControlButton>
      </div>
      <div className="map-pans">
        <PanButton name={mapRoomTexts.panUp} edge="top" onPress={pan(0, -1)}>
          <ArrowUp size={16} aria-hidden="true" />
        </PanButton>
        <PanButton name={mapRoomTexts.panLeft} edge="left" onPress={pan(-1, 0)}>
          <ArrowLeft size={16} aria-hidden="true" />
        </PanButton>
        <PanButton name={mapRoomTexts.panRight} edge="right" onPress={pan(1, 0)}>
          <ArrowRight size={16} aria-hidden="true" />
        </PanButton>
        <PanButton name={mapRoomTexts.panDown} edge="bottom" onPress={pan(0, 1)}>
          <ArrowDown size={16} aria-hidden="true" />
        </PanButton>
      </div>
    </>
  );
}

/** Buttons for all that a finger, a wheel or a key can do to the map. */
export const MapControls = memo(Controls);

interface ControlButtonProps {
  name: string;
  onPress: () => void;
  children: ReactNode;
}

/** At the middle of the edge towards which it moves the map. */
function PanButton({ edge, ...button }: ControlButtonProps & { edge: 'top' | 'left' | 'right' | 'bottom' }) {
  return (
    <div className="map-pan" data-edge={edge}>
      <ControlButton {...button} />
    </div>
  );
}

function ControlButton({ name, onPress, children }: ControlButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      {children}
    </button>
  );
}
