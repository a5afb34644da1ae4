using System.Buffers;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>EL0301: a name whose inner capital is missing.</summary>
[Rule("name-casing")]
public sealed class NameCasingAnalyzer : ProseAnalyzer
{
    /// <summary>What follows <c>Mc</c> in common names where a vowel, <c>h</c> or <c>w</c> does.</summary>
    private static readonly HashSet<string> VowelStems = new(
        [
            "adam", "adams", "adoo", "afee", "allister", "alister", "andrew", "andrews", "ardle", "arthur", "aulay", "auley", "auliffe", "avoy",
            "elroy", "elwain", "enery", "enroe", "entee", "entire", "evoy", "ewan", "ewen", "inerney", "innes", "innis", "intosh", "intyre", "ilroy",
            "ilvaine", "ilwain", "iver", "ivor", "omber", "omie", "hale", "henry", "hugh", "whirter", "whorter", "william", "williams",
        ],
        StringComparer.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterTokenAction(Analyze, TokenKind.Word);
        context.RegisterDocumentAction(AnalyzeFamilyNames);
    }

    /// <summary>A family name in small letters behind a given name or title, where the text itself writes it with a capital.</summary>
    private static void AnalyzeFamilyNames(NodeContext<Document> context)
    {
        Document document = context.Document;
        HashSet<string>? known = null, common = null;
        foreach (Block block in document.Blocks)
        {
            for (int i = block.FirstToken + 2; i < block.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.Address) || document.GetText(i).Length < 3
                    || document.Tokens[i - 1].Kind != TokenKind.Whitespace || !LeadsToFamilyName(document, i - 2) || IsSmallPart(document, i))
                    continue;
                known ??= FamilyNames(document);
                ReadOnlySpan<char> text = document.GetText(i);
                string word = (token.Has(TokenTraits.ApostropheS) ? text[..^2] : text).ToString();
                string correct = char.ToUpperInvariant(word[0]) + word[1..];
                if (!known.Contains(correct) || FunctionWords.Contains(word) || ReportingCues.IsVerb(word) || (common ??= CommonWords(document)).Contains(document.GetString(i)))
                    continue;
                TextSpan span = document.GetSpan(i, 0, word.Length);
                context.Report(new Finding(span)
                {
                    Arguments = [word, correct],
                    Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
                });
            }
        }
    }

    /// <summary>The last words of names. A word that opens a sentence has its capital from there.</summary>
    private static HashSet<string> FamilyNames(Document document) =>
        [.. document.Get(NameSet.Layer).Mentions.Select(static mention => mention.LastWord.ToString())];

    /// <summary><c>Vincent van Gogh</c>, <c>Kim Jong-un</c>: small parts of names in their own right.</summary>
    private static bool IsSmallPart(Document document, int token) =>
        document.Tokens[token].Has(TokenTraits.Hyphenated)
        || (token + 2 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Whitespace && document.Tokens[token + 2].Has(TokenTraits.Capitalized));

    /// <summary>Words that the text writes small more than once: common words here, whatever names it has.</summary>
    private static HashSet<string> CommonWords(Document document)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var common = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen = once.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> repeated = common.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && !document.Tokens[i].Has(TokenTraits.Capitalized) && !seen.Add(document.GetText(i)))
                repeated.Add(document.GetText(i));
        }

        return common;
    }

    /// <summary>A given name that nothing stands before but another part of the name, so that the family name is still missing.</summary>
    private static bool LeadsToFamilyName(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Has(TokenTraits.Capitalized)
        && (GivenNames.Contains(document.GetText(token)) || document.GetText(token) is "Mr." or "Mrs." or "Ms." or "Dr." or "Sen." or "Rep." or "Gov.");

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        if (node.Has(TokenTraits.Address | TokenTraits.AllCaps) || node.Text[0] is not ('O' or 'o' or 'M'))
            return;
        int length = node.Has(TokenTraits.ApostropheS) ? node.Text.Length - 2 : node.Text.Length;
        string word = node.Text[..length].ToString();
        string? correct = Correct(word);
        if (correct is null || correct == word)
            return;
        TextSpan span = node.GetSpan(0, length);
        context.Report(new Finding(span)
        {
            Arguments = [word, correct],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
        });
    }

    /// <summary>The word with the capitals of an Irish or Scottish name, or null where it is none.</summary>
    private static string? Correct(string word)
    {
        bool capitalBehind = word.Length > 3 && char.IsUpper(word[2]) && char.IsLower(word[3]);
        if (word[0] == 'o')
            return capitalBehind && word[1] is '\'' or '’' && word[2..] is not "Clock" ? "O" + word[1..] : null;
        string read = word.StartsWith("MC", StringComparison.Ordinal) && capitalBehind ? $"Mc{char.ToLowerInvariant(word[2])}{word[3..]}" : word;
        int capital = IrishPart(read);
        if (capital < 0)
            capital = ScottishPart(read);
        return capital < 0 ? null : string.Concat(read.AsSpan(0, capital), char.ToUpperInvariant(read[capital]).ToString(), read.AsSpan(capital + 1));
    }

    /// <summary><c>O'brien</c>; not the peoples and places whose second part is small: <c>O'odham</c>, <c>O'ahu</c>.</summary>
    private static int IrishPart(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[0] != 'O' || word[1] is not ('\'' or '’') || !char.IsLower(word[2]))
            return -1;
        return word[2..] is "odham" or "ahu" or "er" or "clock" ? -1 : 2;
    }

    /// <summary>
    /// <c>Mcconnell</c>: before these consonants the prefix is Scottish or Irish. Before vowels, <c>h</c> and <c>w</c> it
    /// may be a name of southern Africa (<c>Mcebisi</c>, <c>Mchunu</c>).
    /// </summary>
    private static int ScottishPart(ReadOnlySpan<char> word) =>
        word.Length >= 5 && word.StartsWith("Mc", StringComparison.Ordinal)
        && (("cdfgklmnpqrstv".Contains(word[2]) && word[3..].ContainsAny(Vowels)) || VowelStems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[2..])) ? 2 : -1;
}
