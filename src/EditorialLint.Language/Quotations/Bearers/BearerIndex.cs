using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Bearers;

/// <summary>Which bearer each mention belongs to, and what is known of the bearers.</summary>
internal sealed class BearerIndex
{
    private readonly Document _document;
    private readonly NameSet _names;
    private readonly Dictionary<int, int> _byFirstToken = [];
    private readonly Gender[] _genders;
    private readonly bool[] _isPerson, _speaks;

    internal BearerIndex(Document document)
    {
        _document = document;
        _names = document.Get(NameSet.Layer);
        _genders = new Gender[_names.Bearers.Length];
        _isPerson = new bool[_names.Bearers.Length];
        _speaks = new bool[_names.Bearers.Length];
        for (int i = 0; i < _names.Bearers.Length; i++)
        {
            foreach (NameMention mention in _names.Bearers[i].Mentions)
                _byFirstToken.TryAdd(mention.FirstToken, i);
            _genders[i] = GenderOf(_names.Bearers[i]);
            _isPerson[i] = _names.Bearers[i].IsPerson || _genders[i] != Gender.Unknown || _names.Bearers[i].Mentions.Any(HasGivenName);
            _speaks[i] = _isPerson[i] || _names.Bearers[i].Mentions.Any(IsBesideReport);
            _isPerson[i] |= _speaks[i] && _names.Bearers[i].Mentions.Any(mention => mention.IsFull && !HasCapitals(mention));
        }
    }

    internal enum Gender : byte
    {
        Unknown,
        Feminine,
        Masculine,
    }

    internal ReadOnlySpan<NameMention> Mentions => _names.Mentions.AsSpan();

    internal NameBearer this[int bearer] => _names.Bearers[bearer];

    internal bool IsPerson(int bearer) => _isPerson[bearer];

    /// <summary>Whether it may be a person, since it speaks somewhere in the document.</summary>
    internal bool MayBePerson(int bearer) => _speaks[bearer];

    internal Gender GenderOf(int bearer) => _genders[bearer];

    /// <summary>The bearer of a mention, or -1.</summary>
    internal int Of(NameMention mention) => _byFirstToken.GetValueOrDefault(mention.FirstToken, -1);

    /// <summary>The mention around a token, or null.</summary>
    internal NameMention? FindAt(int token) => _names.FindAt(token);

    /// <summary>How many mentions begin before a token. Logarithmic.</summary>
    internal int CountBefore(int token) => OrderedSearch.FirstFrom(Mentions, token, static mention => mention.FirstToken);

    private Gender GenderOf(NameBearer bearer)
    {
        foreach (NameMention mention in bearer.Mentions)
        {
            if (mention.TitleToken >= 0 && FeminineNames.IsTitle(_document.GetText(mention.TitleToken)))
                return Gender.Feminine;
            if (mention.TitleToken >= 0 && FeminineNames.IsMasculineTitle(_document.GetText(mention.TitleToken)))
                return Gender.Masculine;
            // A title that is not known stands before the given name, and behind that one only the family's: "Adviser Robert O'Brien".
            for (int i = mention.FirstToken; i < mention.EndToken; i++)
            {
                if (mention.IsFull && i == mention.EndToken - 1)
                    break;
                if (FeminineNames.Contains(_document.GetText(i)))
                    return Gender.Feminine;
                if (mention.IsFull && FeminineNames.IsMasculine(_document.GetText(i)))
                    return Gender.Masculine;
            }
        }

        return Gender.Unknown;
    }

    private bool HasCapitals(NameMention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (_document.Tokens[i].Has(TokenTraits.AllCaps) || _document.GetText(i) is "of" or "for" or "and")
                return true;
        }

        return false;
    }

    private bool HasGivenName(NameMention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken - 1; i++)
        {
            if (GivenNames.Contains(_document.GetText(i)))
                return true;
        }

        return false;
    }

    /// <summary><c>Ruiz said</c>, <c>said Ruiz</c>: what speaks may be taken up by <c>he</c> and <c>she</c>.</summary>
    private bool IsBesideReport(NameMention mention) => IsReport(mention.EndToken + 1) || IsReport(mention.FirstToken - 2);

    private bool IsReport(int token) =>
        token >= 0 && token < _document.Tokens.Length && ReportingVerbs.IsPast(_document.GetText(token));
}
