using System.Buffers;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Names;

/// <summary>EL0301: a name whose inner capital is missing.</summary>
[Rule("name-casing")]
public sealed class NameCasingAnalyzer : ProseAnalyzer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        if (!node.Has(TokenTraits.Capitalized) || node.Has(TokenTraits.Address | TokenTraits.AllCaps))
            return;
        ReadOnlySpan<char> word = node.Text;
        int length = node.Has(TokenTraits.ApostropheS) ? word.Length - 2 : word.Length;
        word = word[..length];
        int capital = IrishPart(word);
        if (capital < 0)
            capital = ScottishPart(word);
        if (capital < 0)
            return;
        string correct = string.Concat(word[..capital], char.ToUpperInvariant(word[capital]).ToString(), word[(capital + 1)..]);
        var span = new TextSpan(node.Span.Start, length);
        context.Report(new Finding(span)
        {
            Arguments = [word.ToString(), correct],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
        });
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
        word.Length >= 5 && word.StartsWith("Mc", StringComparison.Ordinal) && "cdfgklmnpqrstv".Contains(word[2])
        && word[3..].ContainsAny(Vowels) ? 2 : -1;
}
