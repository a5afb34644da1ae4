using EditorialLint.Core.Analysis;

namespace EditorialLint.Language.Quotations;

/// <summary>Who said the quotations of a document.</summary>
public sealed class AttributionSet
{
    private readonly Dictionary<int, Attribution> _byOpenToken;

    internal AttributionSet(Dictionary<int, Attribution> byOpenToken) => _byOpenToken = byOpenToken;

    /// <summary>The layer.</summary>
    public static DocumentLayer<AttributionSet> Layer { get; } = new(SpeakerFinder.Find);

    /// <summary>The attribution of a quotation of the same document, or null when the text does not say who speaks.</summary>
    public Attribution? Find(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return _byOpenToken.GetValueOrDefault(quotation.OpenToken);
    }
}
