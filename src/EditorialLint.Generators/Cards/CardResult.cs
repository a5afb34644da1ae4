using System.Collections.Immutable;

namespace EditorialLint.Generators.Cards;

/// <summary>What came of reading one card: the card, or at least one problem.</summary>
/// <param name="Card">The card; null when there are problems.</param>
/// <param name="Problems">The problems in the order of the text.</param>
internal sealed record CardResult(Card? Card, ImmutableArray<CardProblem> Problems);
