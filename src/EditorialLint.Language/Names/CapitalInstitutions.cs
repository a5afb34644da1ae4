using System.Collections.Frozen;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Names;

/// <summary>The listed institutions that a document writes in capitals inside a sentence.</summary>
public sealed class CapitalInstitutions
{
    private readonly FrozenSet<string> _names;

    private CapitalInstitutions(FrozenSet<string> names) => _names = names;

    /// <summary>The layer.</summary>
    public static DocumentLayer<CapitalInstitutions> Layer { get; } = new(Read);

    /// <summary>Whether the document writes a name in capitals somewhere.</summary>
    /// <param name="name">The name as it is written in capitals, its words one blank apart.</param>
    public bool Contains(string name) => _names.Contains(name);

    private static CapitalInstitutions Read(Document document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 2; i + 2 < document.Tokens.Length; i++)
        {
            // A headline may have capitals throughout.
            if (document.Tokens[i] is { Kind: TokenKind.Word } token && token.Has(TokenTraits.Capitalized) && Institutions.MayBeginWith(document.GetText(i))
                && document.Tokens[i + 1].Kind == TokenKind.Whitespace && document.Tokens[i + 2].Has(TokenTraits.Capitalized) && !document.Tokens[i + 2].Has(TokenTraits.AllCaps)
                && document.FindBlock(i) is { Kind: BlockKind.Paragraph })
            {
                ReadOnlySpan<char> second = document.GetText(i + 2);
                if (document.Tokens[i + 2].Has(TokenTraits.ApostropheS))
                    second = second[..^2];
                if (Institutions.IsBody(document.GetText(i), second))
                    names.Add($"{document.GetText(i)} {second}");
            }
        }

        return new CapitalInstitutions(names.ToFrozenSet(StringComparer.Ordinal));
    }
}
