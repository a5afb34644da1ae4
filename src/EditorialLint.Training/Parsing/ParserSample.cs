using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Training.Parsing;

/// <summary>A sentence to learn parsing from.</summary>
/// <param name="Traits">Its words with their margins.</param>
/// <param name="Tags">The tags that a tagger gave it which had not seen it.</param>
/// <param name="Heads">Index of each word's head; -1 for the root.</param>
/// <param name="Relations">The relation to the head.</param>
internal sealed record ParserSample(WordTraits[] Traits, byte[] Tags, int[] Heads, Relation[] Relations);
