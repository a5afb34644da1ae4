using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>Who said the quotations of a document. A run of quotations in neighbouring paragraphs is read when one of them is asked for.</summary>
public sealed class AttributionSet
{
    private readonly QuotationSet _quotations;
    private readonly SpeakerFinder _finder;
    private readonly Dictionary<int, Attribution> _byOpenToken = [];
    private readonly HashSet<int> _readRuns = [];

    private AttributionSet(Document document)
    {
        _quotations = document.Get(QuotationSet.Layer);
        _finder = new SpeakerFinder(document);
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<AttributionSet> Layer { get; } = new(static document => new AttributionSet(document));

    /// <summary>The attribution of a quotation of the same document, or null when the text does not say who speaks.</summary>
    public Attribution? Find(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        int first = _quotations.IndexOf(quotation);
        while (first > 0 && SpeakerFinder.IsChained(_quotations.All[first - 1], _quotations.All[first]))
            first--;
        if (_readRuns.Add(first))
            _finder.Read(_quotations.All, first, _byOpenToken);
        return _byOpenToken.GetValueOrDefault(quotation.OpenToken);
    }
}
