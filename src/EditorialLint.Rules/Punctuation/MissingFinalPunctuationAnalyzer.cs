using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0114: a sentence without its end mark, at the end of a paragraph or inside it.</summary>
[Rule("missing-final-punctuation")]
public sealed class MissingFinalPunctuationAnalyzer : ProseAnalyzer
{
    /// <summary>A shorter line may be a label or a cry.</summary>
    private const int FewestWords = 5;

    /// <summary>The shortest part of a paragraph that is taken for a sentence, in words.</summary>
    private const int FewestClauseWords = 3;

    /// <summary>A source or a note in brackets behind the last sentence is not longer, in tokens.</summary>
    private const int LongestNote = 24;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(NodeContext<Block> context)
    {
        Block block = context.Node;
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.SubHeadline or BlockKind.BlockQuotation))
            return;
        if (block.Kind != BlockKind.SubHeadline)
            AnalyzeInside(context);
        if (LastWord(block) is var word and >= 0 && IsProse(block, word) && !LeadsOn(block))
            Report(context, word);
    }

    /// <summary>The word that the paragraph ends with, behind which only closing marks stand; -1 where it has an end mark or another sign.</summary>
    private static int LastWord(Block block)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        int at = block.EndToken - 1;
        for (; at > block.FirstToken && (tokens[at].IsTrivia || tokens[at].Has(TokenTraits.Quote | TokenTraits.CloseBracket)); at--)
        {
            if (tokens[at].Has(TokenTraits.CloseBracket) && IsNoteBehindSentence(block, at))
                return -1;
        }

        bool isPlain = tokens[at].IsWordLike && !tokens[at].Has(TokenTraits.Address | TokenTraits.Abbreviation | TokenTraits.Initial);
        return isPlain && !tokens[at].Has(TokenTraits.Emoji) ? at : -1;
    }

    /// <summary><c>… in May. [Reuters]</c>: the end mark stands before the bracket.</summary>
    private static bool IsNoteBehindSentence(Block block, int close)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        for (int i = close - 1; i > block.FirstToken && i > close - LongestNote; i--)
        {
            if (!tokens[i].Has(TokenTraits.OpenBracket))
                continue;
            int before = i - 1;
            while (before > block.FirstToken && (tokens[before].IsTrivia || tokens[before].Has(TokenTraits.Quote)))
                before--;
            return tokens[before].Has(TokenTraits.Terminal | TokenTraits.Ellipsis | TokenTraits.Abbreviation) || block.Document.GetText(i) is "[";
        }

        return true;
    }

    private static bool IsProse(Block block, int last)
    {
        Document document = block.Document;
        Sentence sentence = block.Sentences[^1];
        if (document.Tokens[block.FirstToken].Has(TokenTraits.Dash | TokenTraits.Hyphen) || document.GetText(block.FirstToken) is "By" or "BY")
            return false;
        if (HasUnendedNeighbour(block) || IsSigned(sentence) || CountCapitals(sentence, out int words) * 2 > words || words < FewestWords)
            return false;
        // A short line may be a heading in small letters: what tells a sentence is its tense.
        return block.Kind == BlockKind.SubHeadline && block.Sentences.Length == 1
            ? IsNarrative(sentence)
            : block.Sentences.Length > 1 || HasVerb(sentence, last);
    }

    /// <summary>A short line that tells in the past tense, and is the only one without an end mark: a heading asks or speaks in the present.</summary>
    private static bool IsNarrative(Sentence sentence)
    {
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        for (int i = 0; i < tags.Words.Count; i++)
        {
            switch (tags[i].Penn)
            {
                case PennTag.WP or PennTag.WDT or PennTag.WRB or PennTag.WPS:
                    return false;
                case PennTag.VBD:
                    return sentence.Document.Blocks.Count(static block => block.Kind == BlockKind.SubHeadline) == 1;
                case PennTag.VBZ or PennTag.VBP or PennTag.MD when tags[0].Penn is not (PennTag.PRP or PennTag.EX or PennTag.CC) && !sentence.Tokens[0].Has(TokenTraits.Quote):
                    return false;
                case PennTag.VBZ or PennTag.VBP or PennTag.MD:
                    return sentence.Document.Blocks.Count(static block => block.Kind == BlockKind.SubHeadline) == 1;
            }
        }

        return false;
    }

    /// <summary>Verse, lists without signs and rows of links: the line above or below has no end mark either.</summary>
    private static bool HasUnendedNeighbour(Block block)
    {
        Document document = block.Document;
        return IsUnended(document, block.Index - 1) || IsUnended(document, block.Index + 1);
    }

    private static bool IsUnended(Document document, int block)
    {
        if (block < 0 || block >= document.Blocks.Length || document.Blocks[block] is not { Kind: BlockKind.Paragraph or BlockKind.SubHeadline or BlockKind.BlockQuotation } other)
            return false;
        return LastWord(other) is var word and >= 0 && CountCapitals(other.Sentences[^1], out int words) * 2 <= words && HasVerb(other.Sentences[^1], word);
    }

    /// <summary>A list or a table follows, which the line leads into.</summary>
    private static bool LeadsOn(Block block) =>
        block.Index + 1 < block.Document.Blocks.Length && block.Document.Blocks[block.Index + 1].Kind is BlockKind.ListItem or BlockKind.TableCell or BlockKind.BlockQuotation;

    /// <summary>A name behind the last dash signs the words.</summary>
    private static bool IsSigned(Sentence sentence)
    {
        for (int i = sentence.EndToken - 1; i > sentence.FirstToken; i--)
        {
            Token token = sentence.Document.Tokens[i];
            if (token.Has(TokenTraits.Dash))
                return true;
            if (token.Kind == TokenKind.Word && !token.Has(TokenTraits.Capitalized) && sentence.Document.GetText(i) is not ("of" or "the" or "for"))
                return false;
        }

        return false;
    }

    /// <summary>How many of a sentence's words have a capital.</summary>
    private static int CountCapitals(Sentence sentence, out int words)
    {
        int capitals = 0;
        words = 0;
        foreach (Token token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            capitals += token.Has(TokenTraits.Capitalized) ? 1 : 0;
        }

        return capitals;
    }

    /// <summary>Whether a finite verb stands before a token of a sentence, or at it.</summary>
    private static bool HasVerb(Sentence sentence, int last)
    {
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        for (int i = 0; i < tags.Words.Count && tags.Words[i].Token <= last; i++)
        {
            if (tags[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                return true;
        }

        return false;
    }

    /// <summary>A word that opens sentences, with its capital, in the middle of one: <c>the vote The mayor said</c>.</summary>
    private static void AnalyzeInside(NodeContext<Block> context)
    {
        Document document = context.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = context.Node.FirstToken + 4; i < context.Node.EndToken - 2; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].Has(TokenTraits.Capitalized) || tokens[i].Has(TokenTraits.AllCaps) || tokens[i - 1].Kind != TokenKind.Whitespace
                || LastOfSentence(document, i - 2) is not (>= 0 and int last) || !OpensSentence(document, i))
                continue;
            if ((last < i - 2 || MayEnd(document.GetText(last))) && ArePartsSentences(document, last, i))
                Report(context, last);
        }
    }

    /// <summary>The word that a sentence ends with at a token: the token itself, or what stands before a closing double mark; -1 for none.</summary>
    private static int LastOfSentence(Document document, int token)
    {
        int last = document.GetText(token) is "”" or "\"" or "''" && token > 0 ? token - 1 : token;
        return document.Tokens[last].IsWordLike && !document.Tokens[last].Has(TokenTraits.Address | TokenTraits.Abbreviation | TokenTraits.Initial) ? last : -1;
    }

    /// <summary>A word that has a capital for its place alone, as what follows it shows.</summary>
    private static bool OpensSentence(Document document, int token)
    {
        ReadOnlySpan<char> word = document.GetText(token);
        Token behind = document.Tokens[token + 1], next = document.Tokens[token + 2];
        bool goesOn = (behind.Kind == TokenKind.Whitespace && next.IsWordLike) || (behind.Kind == TokenKind.Punctuation && document.GetText(token + 1) is ",");
        bool goesOnSmall = goesOn && behind.Kind == TokenKind.Whitespace && !next.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital);
        if (word is "However" or "Meanwhile" or "Instead" or "Still" or "Then" or "Also" or "Now" or "Yet" or "Moreover" or "Indeed")
            return goesOn && !document.Tokens[token - 2].Has(TokenTraits.Capitalized | TokenTraits.InnerCapital);
        // Behind a quotation no name begins with it; elsewhere it may: "told The Herald".
        if (word is "The" && document.Tokens[token - 2].Has(TokenTraits.Quote))
            return goesOn;
        if (word is "But" or "And" or "In" or "At" or "For" or "After" or "While" or "When" or "If" or "According" or "Although" or "Since" or "That's" or "That’s" or "Because"
            or "Therefore" or "Nevertheless" or "Nonetheless" or "Furthermore" or "Perhaps" or "It's" or "It’s" or "He's" or "He’s" or "She's" or "She’s" or "There's" or "There’s"
            or "They're" or "They’re" or "We're" or "We’re" or "You're" or "You’re" or "They've" or "They’ve" or "We've" or "We’ve" or "You've" or "You’ve")
            return goesOnSmall || (goesOn && !document.Tokens[token - 2].Has(TokenTraits.Capitalized | TokenTraits.InnerCapital));
        return goesOnSmall && word is not ['I', '\'' or '’', ..] && (Language.Lexicons.FunctionWords.Contains(word) ? word is not ("A" or "I" or "An" or "All" or "Such" or "May" or "Will" or "Like" or "Is" or "What" or "Who" or "How" or "Why" or "Where" or "Can" or "Do" or "Does" or "Did" or "Are" or "Yes" or "No" or "Me" or "Them" or "Him" or "Us" or "One" or "Too")
            : word is "Each" or "Several" or "Based" or "Nearly" or "Particularly" or "Recently" or "Finally" or "Eventually" or "Nobody" or "Everyone" or "Nothing" or "Whatever");
    }

    /// <summary>Whether a word may be the last of a sentence: not an article, a preposition that wants its noun, a conjunction or a verb of being.</summary>
    private static bool MayEnd(ReadOnlySpan<char> word) =>
        !Language.Lexicons.FunctionWords.Contains(word)
        || word is "it" or "him" or "them" or "us" or "me" or "there" or "here" or "up" or "out" or "down" or "too" or "now" or "again" or "then" or "well"
            or "later" or "earlier" or "so" or "did" or "does" or "been" or "himself" or "herself" or "themselves" or "itself" or "first" or "more" or "one" or "much" or "many" or "ever" or "next" or "last" or "said" or "mine" or "yours" or "ours" or "theirs" or "two" or "three" or "four" or "five";

    /// <summary>Whether both sides of a gap have a finite verb, and neither is a title or speaks of Him.</summary>
    private static bool ArePartsSentences(Document document, int last, int next)
    {
        if (document.FindSentence(last) is not { } before || document.FindSentence(next) is not { } after)
            return false;
        SentenceTags tags = document.Get(Tags.Layer).Of(after);
        int from = tags.Words.FindFirst(next);
        // "We agree" He said: a comma is missing, not a full stop.
        if (next > last + 2 && document.Tokens[next + 2].Kind == TokenKind.Word && ReportingVerbs.IsPast(document.GetText(next + 2)))
            return false;
        bool hasVerb = false;
        for (int i = from; i < tags.Words.Count && !hasVerb; i++)
            hasVerb = tags[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.VB;
        return hasVerb && HasVerb(before, last) && CountCapitals(before, out int words) * 2 <= words && words >= FewestClauseWords;
    }

    private static void Report(NodeContext<Block> context, int word)
    {
        Document document = context.Document;
        int end = word;
        // American marks stand inside the quotation, British ones behind a quotation that is part of a sentence.
        while (end + 1 < context.Node.EndToken && (document.Tokens[end + 1].Has(TokenTraits.CloseBracket) || (document.Tokens[end + 1].Has(TokenTraits.Quote) && context.Dialect != Dialect.American)))
            end++;
        context.Report(new Finding(document.Tokens[word].Span)
        {
            Arguments = [document.GetString(word)],
            Fixes = [Fix.Replace("Insert a full stop", FixSafety.NeedsEditor, new TextSpan(document.Tokens[end].End, 0), ".")],
        });
    }
}
