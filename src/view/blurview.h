// BlurView is a photo that a finger paints blocks on; without a brush it only shows it.
#pragma once

#include "view/blursession.h"
#include "view/photoview.h"

namespace piketboek {

class BlurView : public piketboek::PhotoView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(piketboek::BlurSession *brush READ brush WRITE setBrush NOTIFY brushChanged REQUIRED)

public:
    explicit BlurView(QQuickItem *parent = nullptr);

    BlurSession *brush() const { return m_brush; }
    void setBrush(BlurSession *brush);

signals:
    void brushChanged();

protected:
    QImage shown(const QImage &picture) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool paints() const;
    QPointF onPicture(const QMouseEvent &event) const;

    QPointer<BlurSession> m_brush;
};

} // namespace piketboek
