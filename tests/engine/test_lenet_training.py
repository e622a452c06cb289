"""LeNet: its data, the training run, and the weights that are shipped."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from engine.assets import asset_path
from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.constructors import open_edited
from engine.progress import drain
from engine.samples.labelled_digits import LabelledDigits, count_correct, read_digits, stroke_digits
from engine.samples.stroke_digits import stroke_digit
from engine.training.image_changes import changed_digits
from engine.training.lenet import lenet_run, main, train_lenet
from engine.training.small_run import RunSettings, SmallRun
from engine.weights import load_weights

RECORD = {"provenance", "command", "seed", "steps", "test_accuracy", "test_samples", "license", "corpus", "date",
          "torch", "file", "sha256", "size_bytes", "dtype"}  # fmt: skip


def saved(path: Path, images: np.ndarray, labels: np.ndarray) -> Path:
    np.savez(path, images=images, labels=labels)
    return path


def strokes(seeds: range) -> LabelledDigits:
    """Ten digits a seed, as training data."""
    pictures = [stroke_digit(digit, seed=seed) for seed in seeds for digit in range(10)]
    return LabelledDigits((255 * np.stack(pictures)).astype(np.uint8), np.tile(np.arange(10), len(seeds)))


def test_images_of_28_get_a_margin_of_two_and_32_none(tmp_path: Path) -> None:
    images = np.arange(2 * 28 * 28, dtype=np.uint32).reshape(2, 28, 28).astype(np.uint8)
    digits = read_digits(saved(tmp_path / "a.npz", images, np.array([3, 9], np.uint8)))
    assert digits.images.shape == (2, 32, 32)
    np.testing.assert_array_equal(digits.images[:, 2:30, 2:30], images)
    assert digits.images.astype(int).sum() == images.astype(int).sum()  # nothing in the margin
    assert digits.labels.tolist() == [3, 9]
    again = read_digits(saved(tmp_path / "b.npz", digits.images, digits.labels))
    np.testing.assert_array_equal(again.images, digits.images)


EMPTY = np.zeros((2, 28, 28), np.uint8)


@pytest.mark.parametrize(
    ("images", "labels", "said"),
    [
        (EMPTY.astype(np.float32), [1, 2], "float32"),
        (EMPTY[0], [1, 2], r"\(28, 28\)"),
        (np.zeros((2, 20, 28), np.uint8), [1, 2], r"\(2, 20, 28\)"),
        (np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.uint8), "labels"),
        (EMPTY, [1], "2 images"),
        (EMPTY, [[1, 2]], "labels of shape"),
        (EMPTY, [0.5, 1.0], "whole number"),
        (EMPTY, [1, 10], "labels from 1 to 10"),
        (EMPTY, np.array([-1, 1]), "labels from -1 to 1"),
        (np.array([{}, {}]), [1, 2], "cannot be read"),
    ],
)
def test_other_arrays_are_refused_in_one_sentence(tmp_path: Path, images, labels, said: str) -> None:
    path = saved(tmp_path / "a.npz", images, np.asarray(labels))
    with pytest.raises(EngineError, match=said):
        read_digits(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no more", b"images"])
def test_a_file_that_is_no_npz_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(EngineError, match=r"a\.npz cannot be read"):
        read_digits(tmp_path / "a.npz")


def test_a_truncated_or_renamed_file_is_refused(tmp_path: Path) -> None:
    whole = saved(tmp_path / "whole.npz", EMPTY, np.array([1, 2])).read_bytes()
    (tmp_path / "cut.npz").write_bytes(whole[: len(whole) // 2])
    np.savez(tmp_path / "other.npz", pictures=EMPTY)
    for name in ("cut.npz", "other.npz"):
        with pytest.raises(EngineError, match="cannot be read"):
            read_digits(tmp_path / name)
    with pytest.raises(EngineError, match="no file"):
        read_digits(tmp_path / "none.npz")


def test_counting_compares_the_highest_logit_with_the_label_and_keeps_the_mode() -> None:
    class FirstRow(nn.Module):
        """Answers with the first ten pixels."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            assert not self.training
            assert x.min() >= 0
            assert x.max() <= 1
            return x[:, 0, 0, :10]

    images = np.zeros((1_203, 32, 32), np.uint8)  # three batches, the last one not full
    brightest = np.random.default_rng(4).integers(10, size=len(images))
    images[np.arange(len(images)), 0, brightest] = 255
    labels = brightest.copy()
    labels[::7] = (labels[::7] + 1) % 10  # 172 wrong ones
    module = FirstRow().train()
    items: list = []
    assert drain(count_correct(module, LabelledDigits(images, labels)), items.append) == 1_203 - 172
    assert (items[-1].done, items[-1].total) == (1_203, 1_203)
    assert module.training


def test_the_500_stroke_digits_are_the_generators_own() -> None:
    digits = stroke_digits()
    assert len(digits) == 500
    assert np.bincount(digits.labels).tolist() == [50] * 10
    at = 10 * 31 + 4
    assert digits.labels[at] == 4
    np.testing.assert_allclose(digits.images[at] / 255, stroke_digit(4, seed=31), atol=0.5 / 255)


def test_changed_digits_stay_pictures_keep_most_ink_and_follow_the_seed() -> None:
    images = torch.tensor(stroke_digits().images[:200]).float().div(255).unsqueeze(1)
    before = images.clone()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        first = changed_digits(images)
        torch.manual_seed(3)
        assert torch.equal(changed_digits(images), first)
        other = changed_digits(images)
    assert torch.equal(images, before)
    assert first.shape == images.shape
    assert first.min() >= 0
    assert first.max() <= 1
    is_same = (first == images).flatten(1).all(dim=1)
    assert 10 <= int(is_same.sum()) <= 60  # 15 % of 200 are left alone
    assert not torch.equal(first, other)
    share = first.flatten(1).sum(1) / images.flatten(1).sum(1)
    assert share.min() > 0.2
    assert 0.6 < share.mean() < 1.4


def test_training_learns_to_tell_digits_apart(tmp_path: Path) -> None:
    run = lenet_run(strokes(range(100, 112)), epochs=12, batch_size=20, seed=2)
    drain(run.run(tmp_path))
    held_out = strokes(range(200, 205))
    assert drain(count_correct(run.module, held_out)) >= 35  # of 50; a guess gets 5


def test_a_stopped_run_goes_on_to_the_same_weights(tmp_path: Path) -> None:
    digits = strokes(range(4))
    finished = []
    for is_stopped in (False, True):
        folder = tmp_path / str(is_stopped)
        folder.mkdir()
        run = lenet_run(digits, epochs=4, batch_size=8, seed=5)
        if is_stopped:
            run.save(folder / "checkpoint.pt")
            work = run.run(folder)
            while run.state.step < 7:
                next(work)
            run.save(folder / "checkpoint.pt")
            work.close()
            run = lenet_run(digits, epochs=4, batch_size=8, seed=5)
        drain(run.run(folder))
        assert run.state.step == 20
        finished.append(run.module.state_dict())
    for key, value in finished[0].items():
        torch.testing.assert_close(finished[1][key], value, rtol=0, atol=0)


def test_a_checkpoint_of_another_run_or_a_damaged_one_is_refused(tmp_path: Path) -> None:
    checkpoint = tmp_path / "checkpoint.pt"
    lenet_run(strokes(range(2)), epochs=2, seed=5).save(checkpoint)
    with pytest.raises(EngineError, match="of another run"):
        lenet_run(strokes(range(2)), epochs=2, seed=6).resume(checkpoint)
    for content in (b"", b"PK", checkpoint.read_bytes()[:2_000]):
        checkpoint.write_bytes(content)
        with pytest.raises(EngineError, match="damaged"):
            lenet_run(strokes(range(2)), epochs=2, seed=5).resume(checkpoint)


def test_a_run_leaves_torchs_generator_alone(tmp_path: Path) -> None:
    state = torch.get_rng_state()
    drain(lenet_run(strokes(range(1)), epochs=1, seed=5).run(tmp_path))
    assert torch.equal(torch.get_rng_state(), state)


def test_a_step_is_adamws_with_the_gradient_clipped() -> None:
    """One weight w at 1, loss 10 w: Adam's first step is the learning rate, whatever the gradient's size."""
    module = nn.Linear(1, 1, bias=False)
    nn.init.ones_(module.weight)
    settings = RunSettings(4, 1, learning_rate=0.1, seed=1, weight_decay=0.5, warm_up_steps=0)
    run = SmallRun(module, lambda step: 10 * module.weight.sum(), settings, steps_per_epoch=1)
    assert run.step() == 10.0
    # decay first: 1 - 0.1 x 0.5, then 0.1 in the gradient's direction
    assert module.weight.item() == pytest.approx(0.95 - 0.1, abs=1e-6)
    # half-way down the cosine: 0.1 x (0.01 + 0.99 x 0.5)
    assert run.learning_rate_at(2) == pytest.approx(0.0505)


def test_what_is_shipped_is_what_was_measured(tmp_path: Path) -> None:
    data = strokes(range(3))
    for split in ("train", "test"):
        saved(tmp_path / f"{split}.npz", data.images, data.labels)
    record = drain(train_lenet(tmp_path, tmp_path / "out", epochs=1, seed=3))
    stored = tmp_path / "out" / "lenet.json"
    assert json.loads(stored.read_text(encoding="utf-8")) == record
    assert record.keys() >= RECORD
    assert (record["seed"], record["test_samples"], record["dtype"]) == (3, 30, "float16")
    assert "--epochs 1 --seed 3" in record["command"]
    file = tmp_path / "out" / record["file"]
    assert hashlib.sha256(file.read_bytes()).hexdigest() == record["sha256"]


def test_the_script_trains_and_refuses_a_folder_without_data_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["--data", str(tmp_path), "--out", str(out)]) == 2
    assert "train.npz" in capsys.readouterr().err
    assert not out.exists()
    data = strokes(range(1))
    for split in ("train", "test"):
        saved(tmp_path / f"{split}.npz", data.images, data.labels)
    assert main(["--data", str(tmp_path), "--out", str(out), "--epochs", "2", "--seed", "4"]) == 0
    assert "lenet.safetensors: trained on MNIST" in capsys.readouterr().out
    assert json.loads((out / "lenet.json").read_text(encoding="utf-8"))["steps"] == 2


def test_the_shipped_weights_are_those_of_their_record() -> None:
    record = json.loads(asset_path("weights", "lenet.json").read_text(encoding="utf-8"))
    file = asset_path("weights", record["file"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == record["sha256"]
    assert record.keys() >= RECORD
    assert record["test_samples"] == 10_000
    assert record["test_accuracy"] >= 0.99
    assert f"{100 * record['test_accuracy']:.2f} %" in open_model("lenet").provenance


def test_lenet_reads_the_programs_own_digits_as_its_record_says() -> None:
    record = json.loads(asset_path("weights", "lenet.json").read_text(encoding="utf-8"))
    digits = stroke_digits()
    share = drain(count_correct(open_model("lenet").module, digits)) / len(digits)
    assert share >= 0.95
    assert share == pytest.approx(record["stroke_digit_accuracy"], abs=0.004)  # two near ties, on another CPU


def test_digits_drawn_elsewhere_and_turned_a_little_are_read_too() -> None:
    """What a mouse does: the digit sits up to three pixels off."""
    module = open_model("lenet").module
    digits = stroke_digits()
    for rows, columns in ((3, 0), (-3, 0), (0, 3), (0, -3), (2, 2), (-2, -2)):
        moved = LabelledDigits(np.roll(digits.images, (rows, columns), axis=(1, 2)), digits.labels)
        assert drain(count_correct(module, moved)) >= 0.9 * len(digits)


def test_a_seed_opens_an_untrained_lenet_and_an_edited_one_is_never_trained() -> None:
    trained = open_model("lenet")
    seeded = open_model("lenet", seed=0)
    assert "trained on MNIST" in trained.provenance
    assert seeded.provenance == "initialised from seed 0, not trained"
    assert not torch.equal(trained.module.conv1.weight, seeded.module.conv1.weight)
    edited = open_edited("lenet")
    assert edited.provenance == "initialised from seed 0, not trained"
    assert torch.equal(edited.module.fc3.weight, seeded.module.fc3.weight)
    assert trained.example_input[0].shape == (1, 1, 32, 32)
    assert not trained.module.training
    assert all(parameter.requires_grad for parameter in trained.module.parameters())


def test_damaged_weights_end_in_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    content = asset_path("weights", "lenet.safetensors").read_bytes()
    (tmp_path / "lenet.safetensors").write_bytes(content[:-100])
    (tmp_path / "lenet.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr("engine.weights.asset_path", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(EngineError, match="install LayerLab again"):
        load_weights(nn.Linear(1, 1), "lenet")


@pytest.fixture(scope="module")
def mnist() -> Path:
    """The folder with MNIST; it does not come with the program."""
    beside_the_checkout = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("LAYERLAB_DATA", beside_the_checkout)) / "mnist"
    if not folder.is_dir():
        pytest.skip("needs MNIST: set LAYERLAB_DATA to the folder that holds mnist")
    return folder


def test_lenet_reads_mnists_test_images(mnist: Path) -> None:
    digits = read_digits(mnist / "test.npz")
    assert len(digits) == 10_000
    assert drain(count_correct(open_model("lenet").module, digits)) >= 9_900
