// The pace of frames where the screen does not set it: how long what was asked to be drawn may wait.
#pragma once

namespace piketboek {

/// What is asked to be drawn is drawn a millisecond later; Qt's own wait is five
/// (QPlatformWindow::requestUpdate). Called before the first window; QT_QPA_UPDATE_IDLE_TIME, where it is
/// set, goes before.
void drawSoon();

} // namespace piketboek
