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

    /// <summary>As many marks of quotations, all of one kind, show a habit too.</summary>
    private const int FewestMarks = 4;

    internal static void Report(NodeContext<Document> context)
    {
        Document document = context.Document;
        int straight = 0, curly = 0, straightMarks = 0, curlyMarks = 0;
        foreach (Block block in document.Blocks)
        {
            if (!IsProse(block))
                continue;
            Count(block, ref straight, ref curly);
            CountMarks(block, ref straightMarks, ref curlyMarks);
        }

        bool isCurly = straight < curly || (straight == curly && curlyMarks > straightMarks);
        char rare = isCurly ? Straight : Curly, common = isCurly ? Curly : Straight;
        int rarer = Math.Min(straight, curly);
        // Where apostrophes are few, the marks of quotations show the habit.
        bool isHabit = Math.Max(straight, curly) >= rarer * Majority
            || (rarer == 1 && (isCurly ? curlyMarks : straightMarks) >= FewestMarks && (isCurly ? straightMarks : curlyMarks) == 0);
        if (rarer is 0 or > MostStrays || !isHabit)
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

    private static void CountMarks(Block block, ref int straight, ref int curly)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!tokens[i].Has(TokenTraits.Quote))
                continue;
            bool isCurly = block.Document.GetText(i) is "“" or "”" or "‘" or "’";
            curly += isCurly ? 1 : 0;
            straight += block.Document.GetText(i) is "\"" or "'" or "''" ? 1 : 0;
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
