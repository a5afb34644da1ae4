using System.Collections.Immutable;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Brackets;

/// <summary>Pairs brackets block by block with a stack; a parenthesis may also run over whole paragraphs.</summary>
internal static class BracketMatcher
{
    /// <summary>How many blocks a parenthesis that opens a block may run on before its end counts as missing.</summary>
    private const int MaximumBlocks = 12;

    /// <summary>How many open brackets a closing one looks through for its own; farther out it is more likely lone itself.</summary>
    private const int MaximumDepth = 4;

    internal static BracketMatches Match(Document document)
    {
        var pairs = ImmutableArray.CreateBuilder<BracketPair>();
        var lone = new List<int>();
        var stack = new List<int>();
        foreach (Block block in document.Blocks)
        {
            int firstLone = lone.Count;
            stack.Clear();
            for (int i = block.FirstToken; i < block.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.Has(TokenTraits.OpenBracket))
                    stack.Add(i);
                else if (token.Has(TokenTraits.CloseBracket))
                    Close(document, block, i, stack, pairs, lone);
            }

            lone.AddRange(stack);
            lone.Sort(firstLone, lone.Count - firstLone, null);
        }

        PairOverBlocks(document, lone, pairs);
        return new BracketMatches(pairs.ToImmutable(), MarkDoubled(document, lone, pairs));
    }

    private static void Close(
        Document document, Block block, int close, List<int> stack, ImmutableArray<BracketPair>.Builder pairs, List<int> lone)
    {
        char open = Opening(document.GetText(close)[0]);
        for (int depth = stack.Count - 1; depth >= Math.Max(0, stack.Count - MaximumDepth); depth--)
        {
            if (document.GetText(stack[depth])[0] != open)
                continue;
            for (int inner = depth + 1; inner < stack.Count; inner++)
                lone.Add(stack[inner]);
            pairs.Add(new BracketPair(stack[depth], close));
            stack.RemoveRange(depth, stack.Count - depth);
            return;
        }

        if (!IsLabel(document, block, close) && !IsEmoticon(document, block, close))
            lone.Add(close);
    }

    /// <summary><c>a)</c>, <c>12)</c>, <c>iv)</c> at the start of a block or behind a blank are labels of a list.</summary>
    private static bool IsLabel(Document document, Block block, int close)
    {
        if (document.GetText(close) is not ")" || close == block.FirstToken || !document.Tokens[close - 1].IsWordLike)
            return false;
        ReadOnlySpan<char> label = document.GetText(close - 1);
        bool free = close - 1 == block.FirstToken || document.Tokens[close - 2].IsTrivia;
        return free && (label.Length == 1 || (label.Length <= 3 && (!label.ContainsAnyExceptInRange('0', '9') || label.IndexOfAnyExcept("ivx") < 0)));
    }

    /// <summary><c>:)</c> <c>;-)</c> <c>:(</c>: eyes, perhaps a nose, no blank between.</summary>
    private static bool IsEmoticon(Document document, Block block, int bracket)
    {
        int at = bracket - 1;
        if (at > block.FirstToken && document.GetText(at) is "-" or "'" or "^")
            at--;
        return at >= block.FirstToken && document.GetText(at) is ":" or ";" or "=" or "8"
            && (at == block.FirstToken || document.Tokens[at - 1].IsTrivia || document.Tokens[at - 1].Has(TokenTraits.Terminal));
    }

    /// <summary>A parenthesis that opens one block and closes at the end of a later one is a passage of several paragraphs.</summary>
    private static void PairOverBlocks(Document document, List<int> lone, ImmutableArray<BracketPair>.Builder pairs)
    {
        lone.RemoveAll(token => document.Tokens[token].Has(TokenTraits.OpenBracket) && IsEmoticon(document, document.FindBlock(token)!, token));
        var left = new List<int>(lone.Count);
        for (int i = 0; i < lone.Count; i++)
        {
            if (i + 1 < lone.Count && IsPassage(document, lone[i], lone[i + 1]))
            {
                pairs.Add(new BracketPair(lone[i], lone[i + 1]));
                i++;
            }
            else
            {
                left.Add(lone[i]);
            }
        }

        lone.Clear();
        lone.AddRange(left);
    }

    private static bool IsPassage(Document document, int open, int close)
    {
        if (!document.Tokens[open].Has(TokenTraits.OpenBracket) || !document.Tokens[close].Has(TokenTraits.CloseBracket)
            || document.GetText(open)[0] != Opening(document.GetText(close)[0]))
            return false;
        Block first = document.FindBlock(open)!, last = document.FindBlock(close)!;
        return open <= first.FirstToken + 1 && close >= last.EndToken - 2 && last.Index > first.Index && last.Index <= first.Index + MaximumBlocks;
    }

    private static ImmutableArray<LoneBracket> MarkDoubled(Document document, List<int> lone, ImmutableArray<BracketPair>.Builder pairs)
    {
        if (lone.Count == 0)
            return [];
        var paired = new HashSet<int>();
        foreach (BracketPair pair in pairs)
        {
            paired.Add(pair.OpenToken);
            paired.Add(pair.CloseToken);
        }

        var result = ImmutableArray.CreateBuilder<LoneBracket>(lone.Count);
        foreach (int token in lone)
        {
            int twin = IsTwin(document, token, token - 1, paired) ? token - 1 : IsTwin(document, token, token + 1, paired) ? token + 1 : -1;
            result.Add(new LoneBracket(token, twin));
        }

        return result.MoveToImmutable();
    }

    private static bool IsTwin(Document document, int token, int neighbour, HashSet<int> paired) =>
        paired.Contains(neighbour) && document.GetText(neighbour)[0] == document.GetText(token)[0];

    private static char Opening(char close) => close switch
    {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '\uFF09' => '\uFF08',
        _ => (char)(close - 1),
    };
}
