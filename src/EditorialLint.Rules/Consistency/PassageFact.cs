using EditorialLint.Core.Analysis;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Consistency;

/// <summary>That a text holds a row of words.</summary>
/// <param name="Hash">The hash of the row, in hexadecimal.</param>
/// <param name="Where">The beginning of the text.</param>
internal sealed record PassageFact(string Hash, Location Where) : Fact(Hash, Where);
