using System.Collections.Immutable;

namespace EditorialLint.Engine.Cards;

/// <summary>The exceptions of a card: a match that holds one of them is no finding.</summary>
internal sealed class ExceptionFilter(ImmutableArray<string> exceptions, bool ignoreCase)
{
    // Asked about matches only, which are few, so one expression serves words and patterns alike.
    private readonly PatternRegex? _regex = exceptions.IsEmpty
        ? null
        : new PatternRegex($@"\b(?:{string.Join('|', exceptions)})\b", ignoreCase, exceptions);

    public bool Exempts(ReadOnlySpan<char> match) => _regex is not null && _regex.IsMatch(match);
}
