using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>A card that was read without a problem.</summary>
/// <param name="Path">The card's path as it was given.</param>
/// <param name="Line">One-based line of the id, or of the first key in a card without one.</param>
/// <param name="Column">One-based column of the same.</param>
/// <param name="Descriptor">What the card says.</param>
internal sealed record Card(string Path, int Line, int Column, RuleDescriptor Descriptor);
