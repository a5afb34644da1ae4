using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Spelling;

/// <summary>The words of a document that the dictionary of a variety of English lacks: misspellings, names, and all that is new or foreign.</summary>
public sealed class UnknownTokens
{
    /// <summary>Forms that are spelled by other laws: addresses, initialisms, brands, what holds a digit.</summary>
    private const TokenTraits OtherForms = TokenTraits.Address | TokenTraits.HasDigit | TokenTraits.AllCaps | TokenTraits.InnerCapital
        | TokenTraits.Abbreviation | TokenTraits.Initial;

    private static readonly DocumentLayer<UnknownTokens>[] Layers =
        [CreateLayer(Dialect.American), CreateLayer(Dialect.British), CreateLayer(Dialect.Canadian), CreateLayer(Dialect.Australian)];

    private UnknownTokens(ImmutableArray<int> tokens) => Tokens = tokens;

    /// <summary>Indexes into <see cref="Document.Tokens"/>, in order; only words that stand in a block.</summary>
    public ImmutableArray<int> Tokens { get; }

    /// <summary>The layer for a variety of English.</summary>
    public static DocumentLayer<UnknownTokens> Layer(Dialect dialect) => Layers[(int)dialect];

    private static DocumentLayer<UnknownTokens> CreateLayer(Dialect dialect) => new(document => new UnknownTokens(Find(document, EnglishDictionary.For(dialect))));

    private static ImmutableArray<int> Find(Document document, EnglishDictionary dictionary)
    {
        var unknown = ImmutableArray.CreateBuilder<int>();
        ReadOnlySpan<Token> tokens = document.Tokens;
        foreach (Block block in document.Blocks)
        {
            for (int i = block.FirstToken; i < block.EndToken; i++)
            {
                if (tokens[i].Kind == TokenKind.Word && !tokens[i].Has(OtherForms) && !dictionary.Check(document.GetText(i)))
                    unknown.Add(i);
            }
        }

        return unknown.DrainToImmutable();
    }
}
