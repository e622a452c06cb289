"""The settings of the next word, turned with mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from engine.text.sampling import Sampling
from gui.widgets.detent_slider import CountScale, DetentSlider, LinearScale
from gui.widgets.sampling_controls import SamplingControls

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def controls(qtbot: QtBot) -> SamplingControls:
    controls = SamplingControls()
    qtbot.addWidget(controls)
    controls.resize(260, 260)
    controls.show()
    return controls


def handle(slider: DetentSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).center()


def test_a_linear_scale_gives_back_its_steps():
    scale = LinearScale(0.0, 5.0, 0.05)
    assert scale.positions == 100
    assert [scale.value(place) for place in (0, 1, 16, 100)] == [0.0, 0.05, 0.8, 5.0]
    assert [scale.position(value) for value in (-1, 0.33, 1, 99)] == [0, 7, 20, 100]


def test_a_count_scale_goes_by_equal_factors_and_ends_with_all():
    scale = CountScale(10_000, positions=201)
    assert scale.value(0) == 1
    assert scale.value(100) == 100  # half the way of four powers of ten
    assert scale.value(200) == 10_000
    assert scale.value(201) == 0
    assert scale.position(0) == 201
    assert all(scale.position(scale.value(place)) == place for place in (0, 50, 100, 150, 200, 201))


def test_slider_and_box_show_the_same_number(controls):
    controls.temperature.slider.setValue(25)
    assert controls.sampling.temperature == 1.25
    controls.temperature.box.setValue(0.33)
    assert controls.temperature.slider.value() == 7
    assert controls.sampling.temperature == 0.33
    controls.top_k.box.setValue(0)
    assert controls.top_k.slider.value() == controls.top_k.slider.maximum()
    assert controls.top_k.box.text() == "off"


def test_a_dragged_handle_is_held_by_a_detent_but_any_number_can_be_had(qtbot, controls):
    slider = controls.temperature.slider
    slider.setSliderDown(True)
    slider.setSliderPosition(21)  # 1.05, beside the detent at 1
    assert controls.temperature.value == 1.0
    slider.setSliderPosition(24)
    assert controls.temperature.value == 1.2
    slider.setSliderPosition(29)
    assert controls.temperature.value == 1.5
    slider.setSliderDown(False)
    assert slider.value() == 30
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert controls.temperature.value == 1.45


def test_page_keys_go_from_detent_to_detent(qtbot, controls):
    slider = controls.temperature.slider
    controls.temperature.box.setValue(0.7)
    values = []
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        qtbot.keyClick(slider, key)
        values.append(controls.temperature.value)
    assert values == [0.8, 1.0, 1.5, 1.0]


def test_a_click_beside_the_handle_brings_it_there(qtbot, controls):
    slider = controls.top_p.slider
    assert controls.top_p.value == 1.0
    qtbot.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 2, handle(slider).y()))
    assert 0.45 <= controls.top_p.value <= 0.55
    qtbot.mouseClick(slider, LEFT, pos=QPoint(0, handle(slider).y()))
    assert controls.top_p.value == 0.01


def test_the_vocabulary_is_the_range_of_top_k(controls):
    controls.top_k.box.setValue(5_000)
    controls.set_vocab_size(13)
    assert controls.sampling.top_k == 13
    assert "1 to 13" in controls.top_k.box.toolTip()
    assert controls.top_k.slider.toolTip() == controls.top_k.box.toolTip()
    controls.set_vocab_size(33_278)
    assert controls.top_k.box.maximum() == 33_278
    assert controls.sampling.top_k == 13


def test_every_change_is_told_once(qtbot, controls):
    told: list[Sampling] = []
    controls.changed.connect(told.append)
    controls.temperature.box.setValue(1.5)
    qtbot.mouseClick(controls.forbid_box, LEFT, pos=QPoint(8, controls.forbid_box.height() // 2))
    assert told == [Sampling(1.5), Sampling(1.5, forbid_unknown=True)]
    controls.set_sampling(Sampling(0.0, 40, 0.9))
    assert told[2:] == [Sampling(0.0, 40, 0.9)]
    controls.set_sampling(Sampling(0.0, 40, 0.9))
    assert len(told) == 3


def test_every_control_tells_its_range_and_has_a_name(controls):
    for number in (controls.temperature, controls.top_k, controls.top_p):
        for control in (number.box, number.slider):
            assert control.accessibleName()
            assert control.toolTip().strip()
    assert controls.temperature.box.toolTip().startswith("0 to 5")
