using System.Collections.Immutable;
using SharpYaml;

namespace EditorialLint.Generators.Cards;

/// <summary>Gathers the problems of one card.</summary>
internal sealed class ProblemList(string path)
{
    private readonly List<CardProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(int line, int column, string message) => _problems.Add(new CardProblem(path, line, column, message));

    public void Add(YamlNode at, string message) => Add(at.Line, at.Column, message);

    public void Add(Mark at, string message) => Add(at.Line + 1, at.Column + 1, message);

    /// <summary>The problems in the order of the text.</summary>
    public ImmutableArray<CardProblem> ToImmutable() =>
        [.. _problems.OrderBy(static problem => problem.Line).ThenBy(static problem => problem.Column)];
}
