using System.Collections.Immutable;

namespace EditorialLint.Core.Documents;

internal static class Lexer
{
    internal static Token[] Lex(string content, ImmutableArray<BlockOutline> outline) => throw new InvalidOperationException();
}
