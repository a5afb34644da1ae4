using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0410: a sentence whose first word has no capital.</summary>
[Rule("lowercase-sentence-start")]
public sealed class LowercaseSentenceStartAnalyzer : ProseAnalyzer
{
    /// <summary>So many words make a sentence of what might else be a fragment, a name or an abbreviation.</summary>
    private const int Least = 4;

    /// <summary>A text with so many small beginnings and no more capitals than that is written that way.</summary>
    private const int Habit = 2;

    private const int LongestName = 24;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Node;
        List<int>? small = null;
        int capitals = 0;
        foreach (Block block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.BlockQuotation))
                continue;
            capitals += block.Sentences.Length;
            if (FindBlockStart(block, context.Dialect) is >= 0 and int first)
                (small ??= []).Add(first);
            for (int i = block.FirstToken + 1; i + 2 < block.EndToken; i++)
            {
                if (document.Tokens[i].Has(TokenTraits.Terminal) && FindStartBehind(block, i, context.Dialect) is >= 0 and int start)
                    (small ??= []).Add(start);
            }
        }

        if (small is null || (small.Count >= Habit && small.Count * 2 > capitals))
            return;
        foreach (int token in small)
            Report(context, token);
    }

    private static void Report(NodeContext<Document> context, int token)
    {
        var word = new TokenNode(context.Node, token);
        context.Report(new Finding(word.Span)
        {
            Arguments = [word.Text.ToString()],
            Fixes = [Fix.Replace($"Write '{char.ToUpperInvariant(word.Text[0])}{word.Text[1..]}'", FixSafety.Safe, word.GetSpan(0, 1), char.ToUpperInvariant(word.Text[0]).ToString())],
        });
    }

    /// <summary>The small word that a paragraph of whole sentences begins with; -1 where there is none.</summary>
    private static int FindBlockStart(Block block, Dialect dialect)
    {
        Document document = block.Document;
        int first = block.FirstToken;
        if (!IsSmallWord(document, first, dialect) || CountWords(document, first, block.EndToken) < 2 * Least || !EndsInMark(block) || block.Sentences[0].Tokens.Length < Least)
            return -1;
        // A paragraph that goes on with what an unfinished one began: a poem, a broken line, a list without marks.
        if (block.Index > 0 && document.Blocks[block.Index - 1] is { Kind: BlockKind.Paragraph or BlockKind.BlockQuotation or BlockKind.ListItem } before && !EndsInMark(before))
            return -1;
        return first;
    }

    /// <summary>The small word behind an end mark; -1 where the mark ends no sentence or a capital follows.</summary>
    private static int FindStartBehind(Block block, int mark, Dialect dialect)
    {
        Document document = block.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int next = mark + 1;
        bool closed = false;
        while (next < block.EndToken && tokens[next].Has(TokenTraits.Quote) && document.GetText(next) is not ("“" or "‘"))
        {
            closed = true;
            next++;
        }

        if (next >= block.EndToken || tokens[next].Kind is not (TokenKind.Whitespace or TokenKind.LineBreak))
            return -1;
        next++;
        bool opened = next < block.EndToken && tokens[next].Has(TokenTraits.Quote);
        if (opened)
            next++;
        if (next >= block.EndToken || !IsSmallWord(document, next, dialect) || CountWords(document, next, block.EndToken) < Least || !EndsWord(document, mark, block.FirstToken))
            return -1;
        bool stop = document.GetText(mark) is ".";
        // Yahoo! is a company, and so is Whatever Next? of London.
        if (!stop && tokens[mark - 1].Has(TokenTraits.Capitalized))
            return -1;
        // "Why?" she asked. Who? where? when?
        if ((closed || !stop) && (Reports(document, next, block.EndToken) || CountWordsBefore(document, mark, block.FirstToken) < Least))
            return -1;
        if (closed && (!stop || opened))
            return -1;
        // Words in quotation marks may begin in the middle of what was said.
        return opened && CountWords(document, next, block.EndToken) < 2 * Least ? -1 : next;
    }

    /// <summary>Whether a word in small letters is one that English writes small, or a name that it does not.</summary>
    private static bool IsSmallWord(Document document, int token, Dialect dialect)
    {
        Token one = document.Tokens[token];
        if (one.Kind != TokenKind.Word || one.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.HasDigit | TokenTraits.Address | TokenTraits.Abbreviation | TokenTraits.Initial))
            return false;
        ReadOnlySpan<char> text = document.GetText(token);
        if (!char.IsLower(text[0]) || ForeignWords.Contains(text) || text is "van" or "von" or "der" or "den" or "de" or "da" or "di" or "du" or "del" or "della" or "la" or "le" or "al" or "el" or "bin" or "ibn" or "ben" or "ter" or "ten" or "e" or "x" or "vs" or "et" or "aka" or "i.e" or "e.g")
            return false;
        int end = text.IndexOfAny('\'', '’', '-');
        ReadOnlySpan<char> stem = end > 1 ? text[..end] : text;
        return stem.Length == 1 ? stem[0] is 'a' or 'i' : EnglishDictionary.For(dialect).Check(stem) || IsName(stem, EnglishDictionary.For(dialect));
    }

    /// <summary>Whether the dictionary has the word with a capital.</summary>
    private static bool IsName(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        Span<char> name = stackalloc char[LongestName];
        if (word.Length > name.Length)
            return false;
        word.CopyTo(name);
        name[0] = char.ToUpperInvariant(name[0]);
        return dictionary.Check(name[..word.Length]);
    }

    /// <summary>Whether an end mark stands behind a whole word or a number, so that it is no abbreviation's and no ellipsis's.</summary>
    private static bool EndsWord(Document document, int mark, int from)
    {
        int last = mark - 1;
        while (last > from && (document.Tokens[last].Has(TokenTraits.Quote | TokenTraits.CloseBracket | TokenTraits.Percent)))
            last--;
        Token word = document.Tokens[last];
        if (word.Kind == TokenKind.Number)
            return CountWordsBefore(document, mark, from) >= Least;
        ReadOnlySpan<char> text = document.GetText(last);
        if (word.Kind != TokenKind.Word || word.Has(TokenTraits.Abbreviation | TokenTraits.Initial | TokenTraits.Address) || text.Length < 3)
            return word.Kind == TokenKind.Word && text is "it" or "us" or "me" or "up" or "in" or "on" or "so" or "do" or "go" or "he" or "be" or "is" or "to";
        if (document.GetText(mark) is not ".")
            return true;
        if (Abbreviations.Contains(text) || text is "Sept" or "apt" or "ave" or "avg" or "bro" or "capt" or "dem" or "dir" or "div" or "ext" or "fig" or "gen" or "gov" or "lib" or "mgr" or "prof" or "pop" or "rep" or "sen" or "sgt" or "tel" or "temp" or "univ" or "Dist" or "Reg" or "Dem" or "Rept" or "Ark" or "Cong" or "Stat" or "Supp" or "App" or "Cir")
            return false;
        return !word.Has(TokenTraits.Capitalized) || text.Length > 4 || CountWordsBefore(document, mark, from) >= Least;
    }

    private static bool EndsInMark(Block block)
    {
        for (int i = block.EndToken - 1; i >= block.FirstToken; i--)
        {
            Token token = block.Document.Tokens[i];
            if (token.Has(TokenTraits.Terminal))
                return true;
            if (!token.IsTrivia && !token.Has(TokenTraits.Quote | TokenTraits.CloseBracket))
                return false;
        }

        return false;
    }

    /// <summary>Whether the words behind a quotation tell who spoke.</summary>
    private static bool Reports(Document document, int from, int end)
    {
        for (int i = from, words = 0; i < end && words < 2 * Least; i++)
        {
            if (document.Tokens[i].Has(TokenTraits.Terminal))
                return false;
            if (document.Tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (ReportingCues.IsVerb(document.GetText(i)))
                return true;
        }

        return false;
    }

    /// <summary>Counts words up to the next end mark, no more than are asked for.</summary>
    private static int CountWords(Document document, int from, int end)
    {
        int words = 0;
        for (int i = from; i < end && words < 2 * Least; i++)
        {
            if (document.Tokens[i].Has(TokenTraits.Terminal))
                break;
            words += document.Tokens[i].IsWordLike ? 1 : 0;
        }

        return words;
    }

    private static int CountWordsBefore(Document document, int mark, int from)
    {
        int words = 0;
        for (int i = mark - 1; i >= from && words < Least && !document.Tokens[i].Has(TokenTraits.Terminal); i--)
            words += document.Tokens[i].IsWordLike ? 1 : 0;
        return words;
    }
}
