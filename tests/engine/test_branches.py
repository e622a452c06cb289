import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.text.branches import LONGEST_TITLE, MOST_BRANCHES, BranchTree, compare_words
from engine.text.generation import TextRun, start_run

RIVER, BRIDGE, STONE = 6, 7, 8


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model.eval(), "seeded for a test", (), small_dictionary)


@pytest.fixture
def run(handle) -> TextRun:
    run = start_run(handle, prompt="the old", seed=3)
    drain(run.draw(12))
    return run


def another_id(run: TextRun, index: int) -> int:
    return RIVER if run.word(index).id != RIVER else BRIDGE


def snapshot(tree: BranchTree):
    return [(node.id, node.title, node.parent, node.fork_index, tree.words(node.id)) for node in tree.nodes]


def test_a_branch_shares_the_words_before_its_fork_and_has_the_chosen_one_there(run):
    word_id = another_id(run, 5)
    tree = BranchTree.of(run).grow(0, 5, word_id)
    branch = tree.newest
    drawn_before = [word.word for word in run.words]
    assert tree.words(branch.id) == ("the", "old", *drawn_before[:5], branch.chosen)
    assert (branch.parent, branch.fork_index) == (0, 5)
    assert branch.chosen == run.handle.words.idx2word[word_id]
    assert branch.instead_of == drawn_before[5]
    assert branch.sentence == f"Word 6 is “{branch.chosen}” instead of “{drawn_before[5]}”."
    assert tree.node(0).sentence == "The first text."


def test_the_text_of_a_branch_that_is_drawn_on_is_that_of_a_fresh_run(run, handle):
    tree = BranchTree.of(run).grow(0, 4, another_id(run, 4))
    branch = tree.newest
    drain(branch.run.draw(1))
    beginning = " ".join(tree.words(branch.id)[:-1])
    fresh = start_run(handle, prompt=beginning, seed=branch.run.seed)
    drain(fresh.draw(1))
    # The random numbers may be others: what has to agree is how likely the model held the word that came.
    drawn = branch.run.words[-1]
    logits = fresh.logits_after(fresh.prompt_length)
    assert float(logits.softmax(0)[drawn.id]) == pytest.approx(drawn.probability, rel=1e-4)


def test_every_operation_leaves_the_former_tree_as_it_was(run):
    trees = [BranchTree.of(run, "Mine")]
    before = [snapshot(trees[0])]
    for step in (
        lambda tree: tree.grow(0, 3, another_id(run, 3)),
        lambda tree: tree.grow(1, 1, another_id(tree.newest.run, 1)),
        lambda tree: tree.rename(1, "  Another \n way "),
        lambda tree: tree.forget(0, 2),
        lambda tree: tree.delete(1),
    ):
        trees.append(step(trees[-1]))
        before.append(snapshot(trees[-1]))
    assert [snapshot(tree) for tree in trees] == before
    assert [len(tree.nodes) for tree in trees] == [1, 2, 3, 3, 4, 2]
    assert trees[3].node(1).title == "Another way"


def test_deleting_a_branch_deletes_what_grew_from_it_and_no_id_comes_back(run):
    tree = BranchTree.of(run)
    for parent in (0, 1, 2, 0):
        tree = tree.grow(parent, 1, another_id(tree.node(parent).run, 1))
    assert [node.parent for node in tree.nodes] == [None, 0, 1, 2, 0]
    pruned = tree.delete(1)
    assert [node.id for node in pruned.nodes] == [0, 4]
    assert 1 not in pruned
    assert 4 in pruned
    assert pruned.grow(0, 1, RIVER).newest.id == 5
    with pytest.raises(EngineError, match="no longer there"):
        pruned.node(2)
    with pytest.raises(EngineError, match="first text"):
        pruned.delete(0)


def test_texts_are_listed_each_before_its_branches_and_by_place(run):
    tree = BranchTree.of(run).grow(0, 8, RIVER).grow(0, 2, BRIDGE).grow(2, 1, STONE).grow(0, 5, RIVER)
    assert [(depth, node.id) for depth, node in tree.in_order()] == [(0, 0), (1, 2), (2, 3), (1, 4), (1, 1)]
    assert [node.id for node in tree.children(0)] == [2, 4, 1]


@pytest.mark.parametrize("index", [4, 11, -1])
def test_a_forgetful_branch_has_the_same_words_but_only_its_last_one_in_mind(run, handle, index):
    tree = BranchTree.of(run).forget(0, index)
    branch = tree.newest
    words = tree.words(branch.id)
    assert words == tree.words(0)[: 2 + index + 1]
    assert branch.sentence == f"All before “{words[-1]}” is forgotten: it is read from an empty hidden state."
    alone = start_run(handle, prompt=words[-1])
    assert torch.equal(branch.run.logits_after(len(words)), alone.logits_after(1))


def test_comparing_two_texts_gives_their_beginning_in_common_and_the_rest_of_each(run):
    tree = BranchTree.of(run).grow(0, 5, another_id(run, 5))
    drain(tree.newest.run.draw(3))
    found = tree.compare(0, 1)
    assert found.common == tree.words(0)[:7]
    assert found.common_length == 7
    assert found.left == tree.words(0)[7:]
    assert found.right == tree.words(1)[7:]
    assert found.sentence == (
        f"After 7 words in common one text goes on with “{found.left[0]}”, the other with “{found.right[0]}”."
    )


@pytest.mark.parametrize(
    ("left", "right", "common", "sentence"),
    [
        ("", "", 0, "Both texts are the same 0 words."),
        ("a b", "a b", 2, "Both texts are the same 2 words."),
        ("a", "a b", 1, "After 1 word in common one text ends and the other goes on with “b”."),
        ("a b", "c", 0, "After 0 words in common one text goes on with “a”, the other with “c”."),
    ],
)
def test_texts_of_any_length_are_compared(left, right, common, sentence):
    found = compare_words(left.split(), right.split())
    assert found.common_length == common
    assert found.common + found.left == tuple(left.split())
    assert found.common + found.right == tuple(right.split())
    assert found.sentence == sentence


def test_a_run_drawn_anew_replaces_the_former_one_unless_branches_grow_from_other_words(run, handle):
    tree = BranchTree.of(run).grow(0, 3, another_id(run, 3))
    longer = start_run(handle, prompt="the old", seed=3)
    drain(longer.draw(20))
    assert len(tree.with_run(0, longer).words(0)) == 22
    other = start_run(handle, prompt="the bridge", seed=3)
    drain(other.draw(20))
    with pytest.raises(EngineError, match="delete them first"):
        tree.with_run(0, other)
    shorter = start_run(handle, prompt="the old", seed=3)
    drain(shorter.draw(2))
    with pytest.raises(EngineError, match="delete them first"):
        tree.with_run(0, shorter)
    assert tree.delete(1).with_run(0, other).words(0) == tuple(handle.words.idx2word[index] for index in other.ids)


@pytest.mark.parametrize("title", ["", " \n", "x" * (LONGEST_TITLE + 1)])
def test_a_title_has_to_be_some_letters_long(run, title):
    with pytest.raises(EngineError):
        BranchTree.of(run).rename(0, title)


@pytest.mark.parametrize(("index", "word_id"), [(-1, 2), (99, 2), (3, -1), (3, 10_000)])
def test_a_place_or_word_that_is_not_there_is_refused(run, index, word_id):
    with pytest.raises(EngineError):
        BranchTree.of(run).grow(0, index, word_id)


def test_the_number_of_branches_is_limited(run):
    tree = BranchTree.of(run)
    for _ in range(MOST_BRANCHES - 1):
        tree = tree.grow(0, 1, RIVER)
    with pytest.raises(EngineError, match="delete some"):
        tree.grow(0, 1, RIVER)
