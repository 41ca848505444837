// Controls are what a finger or the keyboard does something with.
#pragma once

#include "sight.h"

namespace piketboek {

/// Every control of which something is seen.
std::vector<SeenItem> controlsOn(const Sight &sight);

/// The one of them that a finger there would press; nullptr for none.
const QQuickItem *topmostAt(const std::vector<SeenItem> &controls, QPointF at);

/// A list takes the keyboard, but a finger presses what stands in it.
bool isList(const QQuickItem &control);

/// A map: a finger that misses a button on it or beside it only moves it.
bool isDragged(const QQuickItem &control);

/// The list that it stands in; none when it stands by itself.
const QQuickItem *listAround(const QQuickItem &control);

/// Pressed with a glove, at night, in the first minutes: tiles, times, phrases, entering and taking back.
bool isSceneOne(const QQuickItem &control);

} // namespace piketboek
