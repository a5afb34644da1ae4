using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Names;

/// <summary>EL0301: a name whose first or inner capital is missing.</summary>
[Rule("name-casing")]
public sealed class NameCasingAnalyzer : ProseAnalyzer
{
    /// <summary>As far as a word is from another one that it is a slip for, in hundredths of a plain slip.</summary>
    private const int OneSlip = 125;

    private static readonly DocumentLayer<KnownNames> Known = new(static document => new KnownNames(document));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterTokenAction(Analyze, TokenKind.Word);
        context.RegisterDocumentAction(AnalyzeFamilyNames);
        context.RegisterDocumentAction(AnalyzeInnerCapitals);
        context.RegisterDocumentAction(AnalyzeFullNames);
    }

    /// <summary>A family name in small letters behind a given name or title, where the text itself writes it with a capital.</summary>
    private static void AnalyzeFamilyNames(NodeContext<Document> context)
    {
        Document document = context.Document;
        foreach (Block block in document.Blocks)
        {
            for (int i = block.FirstToken + 2; i < block.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.Address) || document.GetText(i).Length < 3
                    || document.Tokens[i - 1].Kind != TokenKind.Whitespace || !LeadsToFamilyName(document, i - 2) || IsSmallPart(document, i))
                    continue;
                ReadOnlySpan<char> text = document.GetText(i);
                ReadOnlySpan<char> bare = token.Has(TokenTraits.ApostropheS) ? text[..^2] : text;
                if (FunctionWords.Contains(bare) || ReportingCues.IsVerb(bare))
                    continue;
                string word = bare.ToString();
                string correct = char.ToUpperInvariant(word[0]) + word[1..];
                KnownNames known = document.Get(Known);
                bool isName = known.Contains(correct) || IsNoEnglishWord(word) || (HasTitle(document, i - 2) && (known.IsCapitalized(correct) || IsNoun(document, i)));
                if (!isName || known.IsCommonWord(bare))
                    continue;
                Report(context, document.GetSpan(i, 0, word.Length), word, correct, FixSafety.NeedsEditor);
            }
        }
    }

    /// <summary><c>Lebron</c> in a text that has <c>LeBron James</c>: another bearer may write the name so, hence no safe fix.</summary>
    private static void AnalyzeInnerCapitals(NodeContext<Document> context)
    {
        if (!context.Document.Get(NameSet.Layer).Mentions.Any(InnerCapitalNames.Has))
            return;
        foreach ((int token, string correct) in new InnerCapitalNames(context.Document).FindFlattened())
        {
            TextSpan span = context.Document.GetSpan(token, 0, correct.Length);
            Report(context, span, context.Document.GetText(span).ToString(), correct, FixSafety.NeedsEditor);
        }
    }

    /// <summary><c>elon musk</c> in a text that has <c>Elon Musk</c>, where one of the words is no English one.</summary>
    private static void AnalyzeFullNames(NodeContext<Document> context)
    {
        foreach ((int token, string name) in new FullNames(context.Document).FindLowered(IsNoEnglishWord))
        {
            // What a given name or title before it shows is found above.
            bool isCapitalized = context.Document.Tokens[token].Has(TokenTraits.Capitalized);
            if (isCapitalized && LeadsToFamilyName(context.Document, token))
                continue;
            TextSpan first = context.Document.Tokens[token].Span, last = context.Document.GetSpan(token + 2, 0, name.Length - name.IndexOf(' ') - 1);
            bool isLastCapitalized = context.Document.Tokens[token + 2].Has(TokenTraits.Capitalized);
            // "by patrick Healy" is found above too.
            if (isLastCapitalized && GivenNames.ContainsLowercase(context.Document.GetText(token)))
                continue;
            (TextSpan span, string correct) = isCapitalized ? (last, name[(name.IndexOf(' ') + 1)..]) : isLastCapitalized ? (first, name[..name.IndexOf(' ')]) : (TextSpan.FromBounds(first.Start, last.End), name);
            Report(context, span, context.Document.GetText(span).ToString(), correct, FixSafety.NeedsEditor);
        }
    }

    /// <summary><c>Vincent van Gogh</c>, <c>Kim Jong-un</c>: small parts of names in their own right.</summary>
    private static bool IsSmallPart(Document document, int token) =>
        document.Tokens[token].Has(TokenTraits.Hyphenated)
        || (token + 2 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Whitespace && document.Tokens[token + 2].Has(TokenTraits.Capitalized));

    /// <summary>A given name that nothing stands before but another part of the name, so that the family name is still missing.</summary>
    private static bool LeadsToFamilyName(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Has(TokenTraits.Capitalized)
        && (GivenNames.Contains(document.GetText(token)) || PersonalTitles.LeadsToFamilyName(document.GetText(token)))
        && !(token >= 2 && document.GetText(token - 2) is "St." or "St");

    /// <summary>Whether no list of English has the word in small letters: <c>Chuck okafor</c>. Not a slip in a word, which lists are near to.</summary>
    private static bool IsNoEnglishWord(string word)
    {
        EnglishDictionary dictionary = EnglishDictionary.For(Dialect.American);
        return !dictionary.Check(word) && !EnglishDictionary.IsRare(word) && !EnglishDictionary.For(Dialect.British).Check(word)
            && word.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 && dictionary.Rank(word, 1, OneSlip) is { Words: [] or [[>= 'A' and <= 'Z', ..], ..] };
    }

    private static bool IsNoun(Document document, int token) =>
        document.FindSentence(token) is { } sentence && document.Get(Tags.Layer).OfToken(sentence, token) is { Universal: UniversalTag.NOUN or UniversalTag.PROPN };

    /// <summary><c>Sen. Ana ruiz</c>: between a title and a word that the text capitalises too, a given name alone is rare.</summary>
    private static bool HasTitle(Document document, int given) =>
        given >= 2 && document.Tokens[given - 1].Kind == TokenKind.Whitespace && PersonalTitles.IsElected(document.GetText(given - 2));

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        if (LacksCapitalBeforeFamilyName(node))
        {
            string given = node.Text.ToString();
            Report(context, node.Span, given, char.ToUpperInvariant(given[0]) + given[1..], FixSafety.NeedsEditor);
            return;
        }

        if (node.Has(TokenTraits.Address | TokenTraits.AllCaps) || node.Text[0] is not ('O' or 'o' or 'M' or 'm'))
            return;
        int length = node.Has(TokenTraits.ApostropheS) ? node.Text.Length - 2 : node.Text.Length;
        if (length < 5 || node.Text[1] is not ('\'' or '’' or 'c' or 'C'))
            return;
        string word = node.Text[..length].ToString();
        string? correct = Correct(node, word);
        if (correct is not null && correct != word)
            Report(context, node.GetSpan(0, length), word, correct, FixSafety.Safe);
    }

    /// <summary><c>by patrick Healy</c>. In the middle of a name a small word is a part of its own: <c>Fondation jean Monnet</c>.</summary>
    private static bool LacksCapitalBeforeFamilyName(TokenNode node) =>
        !node.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.Address | TokenTraits.Hyphenated | TokenTraits.ApostropheS)
        && node.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } family
        && family.Has(TokenTraits.Capitalized) && !family.Has(TokenTraits.AllCaps | TokenTraits.Address)
        && GivenNames.ContainsLowercase(node.Text) && !GivenNames.IsCommonWord(node.Text) && !FunctionWords.Contains(family.Text)
        && node.Previous is { Kind: TokenKind.Whitespace } gap && gap.Previous is { } before && (before.Is(',') || (before.Kind == TokenKind.Word && !before.Has(TokenTraits.Capitalized)));

    private static void Report<TNode>(NodeContext<TNode> context, TextSpan span, string word, string correct, FixSafety safety) =>
        context.Report(new Finding(span)
        {
            Arguments = [word, correct],
            Fixes = [Fix.Replace($"Write '{correct}'", safety, span, correct)],
        });

    /// <summary>The word with the capitals of an Irish or Scottish name, or null where it is none.</summary>
    private static string? Correct(TokenNode node, string word)
    {
        string stem = char.ToLowerInvariant(word[2]) + word[3..];
        bool isPlain = char.IsLetter(word[2]) && !stem.AsSpan().ContainsAnyInRange('A', 'Z');
        string name = $"{char.ToUpperInvariant(word[0])}{char.ToLowerInvariant(word[1])}{char.ToUpperInvariant(word[2])}{word[3..]}";
        bool capitalBehind = char.IsUpper(word[2]);
        if (word[0] is 'O' or 'o')
        {
            if (word[1] is 'c' or 'C' || stem is "clock")
                return null;
            bool certain = word[0] == 'O' ? IsIrish(stem) : (capitalBehind || GaelicNames.IsIrishStem(stem)) && char.IsLower(word[3]);
            return certain && (capitalBehind || char.IsLower(word[2])) ? name : null;
        }

        if (word[1] is '\'' or '’' || !isPlain || !GaelicNames.IsScottishStem(stem))
            return null;
        if (word[0] == 'M')
            return word[1] == 'c' || capitalBehind ? name : null;
        // A small first letter may be a code's or a unit's: "mcServer", "mcg".
        return word[1] == 'c' && IsNameHere(node, name) ? name : null;
    }

    /// <summary>Whether a name is due: behind a given name or title, or where the text has it with its capitals.</summary>
    private static bool IsNameHere(TokenNode node, string name) =>
        (node.Index >= 2 && node.Document.Tokens[node.Index - 1].Kind == TokenKind.Whitespace && LeadsToFamilyName(node.Document, node.Index - 2))
        || node.Document.Get(Known).Contains(name);

    /// <summary>Not the peoples and places whose second part is small: <c>O'odham</c>, <c>O'ahu</c>.</summary>
    private static bool IsIrish(string stem) => stem.Length >= 3 && stem is not ("odham" or "ahu");
}
