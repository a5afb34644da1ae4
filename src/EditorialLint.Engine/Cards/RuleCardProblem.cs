using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>Something wrong with a rule card.</summary>
/// <param name="Path">The card's path as it was given.</param>
/// <param name="Position">Where in the card.</param>
/// <param name="Message">What is wrong and how to mend it, in one or two sentences.</param>
public sealed record RuleCardProblem(string Path, LinePosition Position, string Message);
