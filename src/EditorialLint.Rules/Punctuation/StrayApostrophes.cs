using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>Apostrophes between two letters, where one or two of a text are set otherwise than all others.</summary>
internal static class StrayApostrophes
{
    private const char Straight = '\'', Curly = '\u2019';

    /// <summary>More of the rarer kind are a habit of a part of the text, not slips.</summary>
    private const int MostStrays = 2;

    /// <summary>The others must be as many times more to show a habit.</summary>
    private const int Majority = 3;

    internal static void Report(NodeContext<Document> context)
    {
        Document document = context.Document;
        Span<int> strays = stackalloc int[MostStrays];
        int straight = 0, curly = 0;
        foreach (Block block in document.Blocks)
        {
            if (IsProse(block))
                Count(block, ref straight, ref curly);
        }

        char rare = straight < curly ? Straight : Curly, common = straight < curly ? Curly : Straight;
        int rarer = Math.Min(straight, curly);
        if (rarer is 0 or > MostStrays || Math.Max(straight, curly) < rarer * Majority)
            return;
        foreach (Block block in document.Blocks)
        {
            if (IsProse(block))
                Report(context, block, rare, common);
        }
    }

    private static void Count(Block block, ref int straight, ref int curly)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!tokens[i].Has(TokenTraits.HasApostrophe))
                continue;
            ReadOnlySpan<char> text = block.Document.GetText(i);
            straight += text.Contains(Straight) ? 1 : 0;
            curly += text.Contains(Curly) ? 1 : 0;
        }
    }

    private static void Report(NodeContext<Document> context, Block block, char rare, char common)
    {
        Document document = block.Document;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!document.Tokens[i].Has(TokenTraits.HasApostrophe) || document.GetText(i).IndexOf(rare) is not (>= 0 and int at))
                continue;
            TextSpan span = document.GetSpan(i, at, 1);
            string correct = common.ToString();
            context.Report(new Finding(span)
            {
                Message = "apostrophe",
                Arguments = [document.GetString(i), correct],
                Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
            });
        }
    }

    /// <summary>Tags that a page left in its text hold the words of others.</summary>
    private static bool IsProse(Block block) => block.Text[0] != '<';
}
