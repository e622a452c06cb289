import dataclasses
import hashlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from engine.assets import asset_path
from engine.handle import ModelHandle
from engine.progress import drain
from engine.text.corpus import Corpus
from engine.training.config import CurvePoint, TrainingConfig
from engine.training.gradients import clip_gradients
from engine.training.network import locked_dropout, training_output, validation_loss
from engine.training.row_optimizer import RowAdamW
from engine.training.softmax_losses import CandidateSampler, cross_entropy
from engine.training.word_lstm import Trainer, train
from tests.engine import tutorial

ROOT = Path(__file__).parents[2]
SMALL = TrainingConfig(
    embedding_dim=12, hidden_size=8, num_layers=2, epochs=3, full_softmax_epochs=1, batch_size=4, bptt=7,
    warm_up_steps=5, valid_tokens=60, checkpoint_steps=4, learning_rate=2e-2, clip_norm=5.0,
)  # fmt: skip


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    sentences = [" the river is long . \n", " the old stone bridge of the river . \n", " <unk> was in the castle . \n"]
    for split, count in (("train", 60), ("valid", 12), ("test", 12)):
        (folder / f"{split}.txt").write_text("".join(sentences[i % 3] for i in range(count)), encoding="utf-8")
    return folder


def make_trainer(folder: Path, config: TrainingConfig) -> Trainer:
    corpus = Corpus(folder)
    ids, valid = (torch.from_numpy(corpus.ids(split)) for split in ("train", "valid"))
    return Trainer(config, ids, valid, len(corpus.dictionary))


def random_problem(words: int = 40, rows: int = 30):
    generator = torch.Generator().manual_seed(2)
    hidden = torch.randn(rows, 6, generator=generator)
    weight, bias = torch.randn(words, 6, generator=generator), torch.randn(words, generator=generator)
    targets = torch.randint(words, (rows,), generator=generator)
    return [tensor.requires_grad_() for tensor in (hidden, weight, bias)], targets


def test_cross_entropy_and_its_gradients_are_torchs():
    inputs, targets = random_problem()
    ours = cross_entropy(*inputs, targets, slice_size=7)
    theirs = F.cross_entropy(F.linear(*inputs), targets)
    torch.testing.assert_close(ours, theirs)
    for a, b in zip(torch.autograd.grad(2 * ours, inputs), torch.autograd.grad(2 * theirs, inputs), strict=True):
        torch.testing.assert_close(a, b)


def test_candidates_hold_every_target_and_frequent_word_once():
    counts = torch.arange(100, 0, -1)
    sampler = CandidateSampler(counts, strata=((10, 1), (30, 4)))
    targets = torch.tensor([3, 99, 50, 99])
    drawn = sampler.draw(targets, torch.Generator().manual_seed(0))
    assert torch.equal(drawn.ids[drawn.targets], targets)
    assert len(drawn.ids.unique()) == len(drawn.ids) < 40
    assert set(range(10)) <= set(drawn.ids.tolist())
    assert not drawn.log_weight[drawn.targets].any()


def test_the_sampled_sum_of_exponentials_is_unbiased():
    (hidden, weight, bias), targets = random_problem(words=400, rows=5)
    sampler = CandidateSampler(torch.arange(400, 0, -1), strata=((20, 1), (80, 4)))
    exact = F.linear(hidden, weight, bias).exp().sum(1)
    generator = torch.Generator().manual_seed(4)
    total = torch.zeros(5)
    for _ in range(3000):
        drawn = sampler.draw(targets, generator)
        total += (F.linear(hidden, weight[drawn.ids], bias[drawn.ids]) + drawn.log_weight).exp().sum(1).detach()
    torch.testing.assert_close(total / 3000, exact.detach(), rtol=0.1, atol=0)


def test_over_all_words_the_sampled_loss_is_the_loss():
    inputs, targets = random_problem()
    drawn = CandidateSampler(torch.ones(40), strata=((40, 1),)).draw(targets, torch.Generator())
    sampled = cross_entropy(*inputs, drawn.targets, candidates=drawn)
    torch.testing.assert_close(sampled, F.cross_entropy(F.linear(*inputs), targets))


def test_row_adamw_is_torchs_adamw_on_dense_gradients():
    start = torch.randn(5, 3, generator=torch.Generator().manual_seed(1))
    ours, theirs = torch.nn.Parameter(start.clone()), torch.nn.Parameter(start.clone())
    settings = {"lr": 0.1, "betas": (0.9, 0.99), "weight_decay": 0.2}
    optimizers = RowAdamW([ours], **settings), torch.optim.AdamW([theirs], **settings)
    for step in range(5):
        for parameter, optimizer in zip((ours, theirs), optimizers, strict=True):
            parameter.grad = (start * (step - 2)).sin()
            optimizer.step()
    torch.testing.assert_close(ours, theirs)


def test_row_adamw_moves_only_rows_with_a_gradient():
    parameter = torch.nn.Parameter(torch.ones(5, 3))
    optimizer = RowAdamW([parameter], lr=0.1, weight_decay=0.5)
    F.embedding(torch.tensor([1, 3, 1]), parameter, sparse=True).sum().backward()
    optimizer.step()
    # The first step of Adam is lr in the gradient's direction, after a decay of lr x 0.5.
    expected = torch.ones(5, 3)
    expected[[1, 3]] = 0.95 - 0.1
    torch.testing.assert_close(parameter.detach(), expected)


def test_clipping_is_torchs_with_sparse_gradients_too():
    dense, table = torch.nn.Parameter(torch.zeros(4)), torch.nn.Parameter(torch.zeros(5, 2))
    (dense.sum() * 3 + (F.embedding(torch.tensor([1, 1, 4]), table, sparse=True) * 2).sum()).backward()
    expected = [dense.grad.clone().requires_grad_(), table.grad.to_dense().requires_grad_()]
    for parameter in expected:
        parameter.grad = parameter.detach().clone()
    torch.nn.utils.clip_grad_norm_(expected, 1.5)
    clip_gradients([dense, table], 1.5)
    torch.testing.assert_close(dense.grad, expected[0].grad)
    torch.testing.assert_close(table.grad.to_dense(), expected[1].grad)


def test_locked_dropout_has_one_mask_for_all_steps_and_keeps_the_mean():
    torch.manual_seed(3)
    out = locked_dropout(torch.ones(6, 50, 40), 0.25)
    assert torch.equal(out, out[:1].expand_as(out))
    assert out.unique().tolist() == pytest.approx([0.0, 4 / 3])
    assert out.mean().item() == pytest.approx(1.0, abs=0.05)


def test_the_training_forward_pass_without_dropout_is_the_models(small_model, small_ids):
    small_model.drop.p = 0.0
    small_model.rnn.dropout = 0.0
    inputs, hidden = small_ids[:60].view(20, 3), small_model.init_hidden(3)
    output, state = training_output(small_model, inputs, hidden, torch.float32)
    logits, expected_state = small_model(inputs, hidden)
    torch.testing.assert_close(small_model.decoder(output), logits)
    torch.testing.assert_close(state, expected_state)


def test_validation_loss_is_the_tutorials_and_keeps_training_mode(small_model, small_ids):
    small_model.train()
    loss = validation_loss(small_model, small_ids, chunk=32)
    assert small_model.training
    assert loss == pytest.approx(tutorial.evaluate(small_model, small_ids), abs=1e-6)


def test_the_learning_rate_warms_up_and_ends_at_its_share():
    config = TrainingConfig(learning_rate=1.0, warm_up_steps=10, final_learning_rate_share=0.02)
    assert config.learning_rate_at(0, 110) == pytest.approx(0.1)
    assert config.learning_rate_at(10, 110) == pytest.approx(1.0)
    assert config.learning_rate_at(60, 110) == pytest.approx(0.51)
    assert config.learning_rate_at(110, 110) == pytest.approx(0.02)


def test_training_learns_ships_and_records(tmp_path, corpus_folder):
    out = tmp_path / "out"
    points: list = []
    config = dataclasses.replace(SMALL, epochs=15)
    record = drain(train(config, Corpus(corpus_folder), out), points.append)
    curve = json.loads((out / "curve.json").read_text())["curve"]
    assert [point["step"] for point in curve] == [p.step for p in points if isinstance(p, CurvePoint)]
    # Three sentences in turn: a guess by frequency alone has a loss above 2.
    assert record["test_loss"] < 1.5
    assert record["seed"] == SMALL.seed
    assert record["command"].startswith("python -m engine train")
    assert json.loads((out / "word_lstm.json").read_text()) == record
    assert (out / "word_lstm.vocab.txt").read_text().split() == Corpus(corpus_folder).dictionary.idx2word


def test_a_stopped_run_goes_on_to_the_same_weights(tmp_path, corpus_folder):
    trainers = [make_trainer(corpus_folder, SMALL) for _ in range(3)]
    for trainer, name in zip(trainers, ("whole", "stopped", "stopped"), strict=True):
        (tmp_path / name).mkdir(exist_ok=True)
        work = trainer.run(tmp_path / name)
        if trainer is trainers[1]:
            while trainer.state.step < 9:
                next(work)
            work.close()
        else:
            drain(work)
    assert trainers[2].state.step == trainers[0].state.step
    for whole, resumed in zip(trainers[0].parameters, trainers[2].parameters, strict=True):
        torch.testing.assert_close(whole, resumed, rtol=0, atol=0)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


GRADIENTS = """
import os, sys, torch, torch.distributed as dist
from dataclasses import replace
from pathlib import Path
from tests.engine.test_training import SMALL, make_trainer
from engine.training.gradients import average_gradients
torch.set_num_threads(1)
dist.init_process_group("gloo")
folder, out = Path(sys.argv[1]), Path(sys.argv[2])
gradients = {}
for name, epochs in (("sampled", 0), ("full", 3)):
    config = replace(SMALL, use_bfloat16=False, dropout=0.0, full_softmax_epochs=epochs)
    trainer = make_trainer(folder, config)
    loss, _ = trainer.loss_at(0)
    loss.backward()
    average_gradients(trainer.parameters, trainer.world_size)
    gradients[name] = [p.grad.to_dense() for p in trainer.parameters]
if dist.get_rank() == 0:
    torch.save(gradients, out)
dist.barrier()  # one that leaves early takes the other's connection with it
dist.destroy_process_group()
os._exit(0)  # as engine.training.word_lstm does, and for its reason
"""


def test_two_processes_with_half_the_batch_give_the_single_process_gradient(tmp_path, corpus_folder):
    script, out = tmp_path / "gradients.py", tmp_path / "gradients.pt"
    script.write_text(GRADIENTS)
    # What torch.distributed.run sets, without a third process that imports torch.
    shared = {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1",
              "MASTER_PORT": str(free_port())}  # fmt: skip
    processes = [
        subprocess.Popen(
            [sys.executable, str(script), str(corpus_folder), str(out)], cwd=ROOT, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **shared, "RANK": str(rank), "LOCAL_RANK": str(rank)},
        )
        for rank in range(2)
    ]  # fmt: skip
    for process in processes:
        _, said = process.communicate(timeout=110)
        assert process.returncode == 0, said
    gradients = torch.load(out)
    for name, epochs in (("sampled", 0), ("full", 3)):
        config = dataclasses.replace(SMALL, use_bfloat16=False, dropout=0.0, full_softmax_epochs=epochs)
        trainer = make_trainer(corpus_folder, config)
        loss, _ = trainer.loss_at(0)
        loss.backward()
        for together, parameter in zip(gradients[name], trainer.parameters, strict=True):
            alone = parameter.grad.to_dense()
            assert alone.abs().max() > 0
            torch.testing.assert_close(together, alone, rtol=1e-5, atol=1e-7)


def test_the_shipped_weights_are_those_of_their_record(word_handle: ModelHandle):
    record = json.loads(asset_path("weights", "word_lstm.json").read_text(encoding="utf-8"))
    file = asset_path("weights", record["file"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == record["sha256"]
    assert record["test_loss"] <= 5.167
    assert str(round(record["test_loss"], 3)) in word_handle.provenance
    assert {"command", "seed", "epochs", "corpus", "license"} <= record.keys()
