using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Bearers;

/// <summary>Whom the speakers of a document's quotations stand for, found as they are asked for.</summary>
public sealed class SpeakerBearers
{
    /// <summary>How many quotations back a chain of pronouns is followed.</summary>
    private const int MaximumChain = 32;

    private readonly Document _document;
    private readonly QuotationSet _quotations;
    private readonly AttributionSet _attributions;
    private readonly BearerIndex _bearers;
    private readonly PronounResolver _pronouns;
    private readonly NounResolver _nouns;

    /// <summary>What was found, by the token of the opening mark.</summary>
    private readonly Dictionary<int, SpeakerBearer?> _found = [];

    private SpeakerBearers(Document document)
    {
        _document = document;
        _quotations = document.Get(QuotationSet.Layer);
        _attributions = document.Get(AttributionSet.Layer);
        _bearers = new BearerIndex(document);
        _pronouns = new PronounResolver(document, _bearers);
        _nouns = new NounResolver(document, _bearers);
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<SpeakerBearers> Layer { get; } = new(static document => new SpeakerBearers(document));

    /// <summary>Whom the speaker of a quotation stands for; null when it has none, or the text does not tell.</summary>
    public SpeakerBearer? Find(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        int index = _quotations.IndexOf(quotation), first = index;
        // The speaker before matters, so that a chain of pronouns is resolved from its start.
        while (first > 0 && index - first < MaximumChain && !_found.ContainsKey(_quotations.All[first].OpenToken)
            && SpeakerFinder.IsChained(_quotations.All[first - 1], _quotations.All[first]))
            first--;
        for (int i = first; i <= index; i++)
        {
            if (!_found.ContainsKey(_quotations.All[i].OpenToken))
                _found.Add(_quotations.All[i].OpenToken, Resolve(i));
        }

        return _found[quotation.OpenToken];
    }

    private SpeakerBearer? Resolve(int index)
    {
        if (_attributions.Find(_quotations.All[index]) is not { } attribution)
            return null;
        int first = _document.FindToken(attribution.Speaker.Start), last = _document.FindToken(attribution.Speaker.End - 1);
        if (_bearers.FindAt(last) is { } mention && !_document.Tokens[first].Has(TokenTraits.ApostropheS))
            return Of(mention);
        switch (_document.GetText(last))
        {
            case "he" or "He" or "him" or "his" or "His" or "she" or "She" or "her" or "Her":
                (int bearer, int token) = Previous(index, first);
                return _pronouns.Resolve(first, bearer, token);
            case "who" when _bearers.CountBefore(first) is > 0 and var count && _bearers.Mentions[count - 1] is var near && first - near.EndToken <= 2:
                return Of(near);
            default:
                return _nouns.Resolve(first, last);
        }
    }

    private SpeakerBearer? Of(NameMention mention) => _bearers.Of(mention) is >= 0 and var bearer ? new SpeakerBearer(_bearers[bearer], mention) : null;

    /// <summary>Who says the quotation before, and where that speaker stands: at another place than this one.</summary>
    private (int Bearer, int Token) Previous(int index, int speaker)
    {
        for (int i = index - 1; i >= 0 && i >= index - MaximumChain && SpeakerFinder.IsChained(_quotations.All[i], _quotations.All[i + 1]); i--)
        {
            if (!SpeakerFinder.IsSpeech(_quotations.All[i]) || _attributions.Find(_quotations.All[i]) is not { } attribution)
                continue;
            int token = _document.FindToken(attribution.Speaker.Start);
            if (token == speaker)
                continue;
            return _found.GetValueOrDefault(_quotations.All[i].OpenToken) is { } found ? (_bearers.Of(found.Mention), token) : (-1, -1);
        }

        return (-1, -1);
    }
}
