namespace EditorialLint.Generators.Cards;

/// <summary>Something wrong with a card, and how to mend it.</summary>
/// <param name="Path">The card's path as it was given.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 code units.</param>
/// <param name="Message">One or two sentences with a full stop.</param>
internal sealed record CardProblem(string Path, int Line, int Column, string Message);
