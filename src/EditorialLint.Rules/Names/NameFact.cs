using EditorialLint.Core.Analysis;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Names;

/// <summary>That a text names a person in full.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Family">The family name.</param>
/// <param name="Where">The first mention in full.</param>
internal sealed record NameFact(string Given, string Family, Location Where) : Fact($"{Given} {Family}", Where);
