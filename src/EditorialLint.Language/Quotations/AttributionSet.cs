using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>Who said the quotations of a document. A run of quotations in neighbouring paragraphs is read when one of them is asked for.</summary>
public sealed class AttributionSet
{
    private readonly QuotationSet _quotations;
    private readonly SpeakerFinder _finder;
    private readonly Dictionary<int, Attribution> _byOpenToken = [];
    private readonly bool[] _isRead;

    private AttributionSet(Document document)
    {
        _quotations = document.Get(QuotationSet.Layer);
        _finder = new SpeakerFinder(document);
        _isRead = new bool[_quotations.All.Length];
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<AttributionSet> Layer { get; } = new(static document => new AttributionSet(document));

    /// <summary>The attribution of a quotation of the same document, or null when the text does not say who speaks.</summary>
    public Attribution? Find(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        int index = _quotations.IndexOf(quotation);
        if (!_isRead[index])
            ReadRun(index);
        return _byOpenToken.GetValueOrDefault(quotation.OpenToken);
    }

    private void ReadRun(int index)
    {
        int first = index, end = index + 1;
        while (first > 0 && SpeakerFinder.IsChained(_quotations.All[first - 1], _quotations.All[first]))
            first--;
        while (end < _quotations.All.Length && SpeakerFinder.IsChained(_quotations.All[end - 1], _quotations.All[end]))
            end++;
        _finder.Read(_quotations.All.AsSpan(first, end - first), _byOpenToken);
        _isRead.AsSpan(first, end - first).Fill(true);
    }
}
