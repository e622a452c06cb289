"""Modules by the first name in which their paths differ."""

from gui.models.module_groups import group_names


def test_modules_are_grouped_by_their_first_name():
    assert group_names(["fc", "block.a", "block.b.c"]) == {"fc": "fc", "block.a": "block", "block.b.c": "block"}


def test_what_all_paths_have_in_common_tells_nothing_and_is_passed_over():
    assert group_names(["net.0.a", "net.0.b", "net.1.a"]) == {
        "net.0.a": "net.0",
        "net.0.b": "net.0",
        "net.1.a": "net.1",
    }
    assert group_names(["net.a", "net.a.b"]) == {"net.a": "net.a", "net.a.b": "net.a"}


def test_one_module_is_its_own_group():
    assert group_names(["a.b"]) == {"a.b": "a"}
    assert group_names([]) == {}
