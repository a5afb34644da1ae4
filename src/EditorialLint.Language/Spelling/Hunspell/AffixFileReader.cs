using System.Globalization;
using System.Text;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Reads an <c>.aff</c> file. Keywords that it does not know, and comments, say nothing about words.</summary>
internal sealed partial class AffixFileReader
{
    private readonly AffixFile _file = new();
    private readonly List<string> _lines;
    private int _next;

    private AffixFileReader(List<string> lines) => _lines = lines;

    /// <summary>The number of the line read last.</summary>
    private int Number => _next;

    /// <summary>Reads the file.</summary>
    /// <exception cref="DictionaryFormatException">It is malformed.</exception>
    internal static AffixFile Read(ReadOnlySpan<byte> bytes, CharacterTable? table)
    {
        var reader = new AffixFileReader(TextLines.Read(bytes, table));
        reader._file.FlagReader.IsUtf8 = table is null;
        reader.ReadAll();
        return reader._file;
    }

    /// <summary>The name behind SET, by which the file itself is decoded; Hunspell's default where there is none.</summary>
    internal static string FindEncoding(ReadOnlySpan<byte> bytes, out int line)
    {
        line = 0;
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        foreach (Range range in bytes.Split((byte)'\n'))
        {
            line++;
            ReadOnlySpan<byte> text = bytes[range];
            if (text.Length > 4 && text.StartsWith("SET"u8) && text[3] is (byte)' ' or (byte)'\t')
                return Encoding.ASCII.GetString(text[4..]).Trim();
        }

        return "ISO8859-1";
    }

    private void ReadAll()
    {
        // How flags are written holds for the lines before it too.
        foreach (string line in _lines)
        {
            _next++;
            if (Fields(line) is ["FLAG", var mode, ..])
                _file.FlagReader.Mode = ReadMode(mode);
            else if (Fields(line) is ["COMPLEXPREFIXES", ..])
                _file.ComplexPrefixes = true;
        }

        _next = 0;
        while (_next < _lines.Count)
        {
            string[] fields = Fields(_lines[_next++]);
            if (fields.Length > 0 && !fields[0].StartsWith('#') && !ReadTable(fields) && !ReadFlag(fields))
                ReadOption(fields);
        }
    }

    private FlagMode ReadMode(string mode) => mode switch
    {
        "char" => FlagMode.Character,
        "long" => FlagMode.Long,
        "num" => FlagMode.Number,
        "UTF-8" => FlagMode.Utf8,
        _ => throw new DictionaryFormatException(Number, $"'{mode}' is no kind of flags; write FLAG long, num or UTF-8"),
    };

    private void ReadOption(string[] fields)
    {
        string value = fields.Length > 1 ? fields[1] : "";
        switch (fields[0])
        {
            case "LANG":
                _file.Language = value;
                string language = value.Split('_', '-')[0];
                _file.IsHungarian = language == "hu";
                _file.Casing = language is "tr" or "az" or "crh" ? Casing.Turkic : Casing.Default;
                break;
            case "TRY":
                _file.TryCharacters = value;
                break;
            case "KEY":
                _file.Keyboard = value;
                break;
            case "IGNORE":
                _file.Ignored = value;
                break;
            case "COMPLEXPREFIXES":
                _file.ComplexPrefixes = true;
                break;
            case "CHECKSHARPS":
                _file.CheckSharps = true;
                break;
            case "FULLSTRIP":
                _file.FullStrip = true;
                break;
            case "FORBIDWARN":
                _file.ForbidWarn = true;
                break;
            case "COMPOUNDMIN":
                _file.CompoundMinimum = Math.Max(1, ReadNumber(fields));
                break;
            case "COMPOUNDWORDMAX":
                _file.CompoundWordMaximum = ReadNumber(fields);
                break;
            case "COMPOUNDSYLLABLE":
                _file.CompoundSyllables = ReadNumber(fields);
                if (fields.Length > 2)
                    _file.CompoundVowels = fields[2];
                break;
            case "SYLLABLENUM":
                _file.SyllableFlags = _file.FlagReader.Read(value, Number);
                break;
            case "COMPOUNDMORESUFFIXES":
                _file.CompoundMoreSuffixes = true;
                break;
            case "CHECKCOMPOUNDDUP":
                _file.CheckCompoundDuplicates = true;
                break;
            case "CHECKCOMPOUNDREP":
                _file.CheckCompoundReplacements = true;
                break;
            case "CHECKCOMPOUNDCASE":
                _file.CheckCompoundCase = true;
                break;
            case "CHECKCOMPOUNDTRIPLE":
                _file.CheckCompoundTriple = true;
                break;
            case "SIMPLIFIEDTRIPLE":
                _file.SimplifiedTriple = true;
                break;
            case "MAXNGRAMSUGS":
                _file.MaximumNgramSuggestions = ReadNumber(fields);
                break;
            case "MAXCPDSUGS":
                _file.MaximumCompoundSuggestions = ReadNumber(fields);
                break;
            case "MAXDIFF":
                _file.MaximumDifference = ReadNumber(fields);
                break;
            case "ONLYMAXDIFF":
                _file.OnlyMaximumDifference = true;
                break;
            case "NOSPLITSUGS":
                _file.NoSplitSuggestions = true;
                break;
            case "SUGSWITHDOTS":
                _file.SuggestionsWithDots = true;
                break;
        }
    }

    private bool ReadFlag(string[] fields)
    {
        if (fields[0] is not ("NEEDAFFIX" or "PSEUDOROOT" or "CIRCUMFIX" or "FORBIDDENWORD" or "NOSUGGEST" or "NONGRAMSUGGEST" or "KEEPCASE" or "FORCEUCASE" or "WARN"
            or "SUBSTANDARD" or "ONLYINCOMPOUND" or "COMPOUNDFLAG" or "COMPOUNDBEGIN" or "COMPOUNDMIDDLE" or "COMPOUNDEND" or "COMPOUNDLAST" or "COMPOUNDROOT"
            or "COMPOUNDPERMITFLAG" or "COMPOUNDFORBIDFLAG"))
            return false;
        char flag = _file.FlagReader.ReadOne(fields.Length > 1 ? fields[1] : "", Number);
        switch (fields[0])
        {
            case "NEEDAFFIX" or "PSEUDOROOT":
                _file.NeedAffix = flag;
                break;
            case "CIRCUMFIX":
                _file.Circumfix = flag;
                break;
            case "FORBIDDENWORD":
                _file.Forbidden = flag;
                break;
            case "NOSUGGEST":
                _file.NoSuggest = flag;
                break;
            case "NONGRAMSUGGEST":
                _file.NoNgramSuggest = flag;
                break;
            case "KEEPCASE":
                _file.KeepCase = flag;
                break;
            case "FORCEUCASE":
                _file.ForceUpperCase = flag;
                break;
            case "WARN":
                _file.Warn = flag;
                break;
            case "SUBSTANDARD":
                _file.Substandard = flag;
                break;
            case "ONLYINCOMPOUND":
                _file.OnlyInCompound = flag;
                break;
            case "COMPOUNDFLAG":
                _file.CompoundFlag = flag;
                break;
            case "COMPOUNDBEGIN":
                _file.CompoundBegin = flag;
                break;
            case "COMPOUNDMIDDLE":
                _file.CompoundMiddle = flag;
                break;
            case "COMPOUNDEND" or "COMPOUNDLAST":
                _file.CompoundEnd = flag;
                break;
            case "COMPOUNDROOT":
                _file.CompoundRoot = flag;
                break;
            case "COMPOUNDPERMITFLAG":
                _file.CompoundPermit = flag;
                break;
            default:
                _file.CompoundForbid = flag;
                break;
        }

        return true;
    }

    private int ReadNumber(string[] fields) =>
        fields.Length > 1 && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number : throw new DictionaryFormatException(Number, $"{fields[0]} needs a whole number behind it");

    private static string[] Fields(string line) => line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
