"""The authors' check notices what is wrong with an exercise."""

import pytest
from model import RIGHT, TEST, answer

from press.runner import collection, compiler, verify


@pytest.fixture
def model(book):
    """Return a function that changes one file of the model exercise."""

    def change(part="test.cpp", text=TEST):
        folder = book / "exercises/01-model/answer"
        (folder / part).write_text(text)
        return collection.everything(book)[0]

    return change


def test_a_good_exercise_is_right(model, tmp_path, tools):
    exercise = model()
    found = [
        *verify.starter(exercise, tmp_path / "w", tools),
        *verify.solution(exercise, tmp_path / "w", tools, verify.STRICT),
        *verify.solution(exercise, tmp_path / "w", tools, compiler.PLAIN),
        *verify.refused(exercise, "a", tmp_path / "w", tools),
    ]
    assert found == []


@pytest.mark.parametrize(
    "text, said",
    [
        (RIGHT, "the starter should fail by its tests. Solved"),
        (answer("return x +;"), "does not compile"),
        (answer("return 1;"), "the starter passes 'It answers 1'"),
    ],
)
def test_a_starter_that_fails_for_another_reason_is_caught(
    text,
    said,
    model,
    tmp_path,
    tools,
):
    exercise = model("starter/answer.hpp", text)
    [message] = verify.starter(exercise, tmp_path / "w", tools)
    assert said in message


def test_a_solution_that_does_not_pass_is_caught(
    model,
    tmp_path,
    tools,
):
    wrong = answer("return x + 2;")
    exercise = model("solution/answer.hpp", wrong)
    found = verify.solution(exercise, tmp_path / "w", tools, compiler.PLAIN)
    assert "the solution does not pass" in next(iter(found))


def test_a_solution_with_a_warning_is_caught(
    model,
    tmp_path,
    tools,
):
    loud = answer("int unused = 1;\n    return x + 1;")
    exercise = model("solution/answer.hpp", loud)
    found = verify.solution(exercise, tmp_path / "w", tools, verify.STRICT)
    assert "unused" in next(iter(found))


def test_a_wrong_answer_that_passes_or_fails_elsewhere_is_caught(
    model,
    tmp_path,
    tools,
):
    exercise = model()
    exercise.wrong["b"]["new"] = "1 + x"
    [message] = verify.refused(exercise, "b", tmp_path / "w", tools)
    assert "wrong.b is not refused by 'It answers 2'" in message
    exercise.wrong["a"]["refused_by"] = "crash"
    [message] = verify.refused(exercise, "a", tmp_path / "w", tools)
    assert "wrong.a is not refused by 'crash'" in message


def test_a_wrong_answer_whose_text_is_gone_is_caught(model, tmp_path, tools):
    exercise = model("solution/answer.hpp", answer("return 1 + x;"))
    [message] = verify.refused(exercise, "a", tmp_path / "w", tools)
    assert message == (
        "wrong.a: 'x + 1' stands 0 times in answer.hpp, expected once"
    )
