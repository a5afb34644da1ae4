using System.Globalization;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <content>Tables: a first line with the number of lines that follow, each beginning with the same keyword.</content>
internal sealed partial class AffixFileReader
{
    private static readonly HashSet<string> Tables = new(
        ["AF", "AM", "REP", "MAP", "PHONE", "ICONV", "OCONV", "BREAK", "COMPOUNDRULE", "CHECKCOMPOUNDPATTERN"], StringComparer.Ordinal);

    private bool ReadTable(string[] fields)
    {
        if (fields[0] is "PFX" or "SFX")
        {
            ReadAffixes(fields);
            return true;
        }

        if (!Tables.Contains(fields[0]))
            return false;
        int count = ReadNumber(fields);
        if (fields[0] == "BREAK")
            _file.Breaks.Clear();
        int header = Number;
        for (int i = 0; i < count; i++)
            ReadRow(NextRow(fields[0], 2, i, count, header));
        return true;
    }

    /// <summary>The next line of a table; empty lines and comments may stand between.</summary>
    private string[] NextRow(string keyword, int needed, int read, int count, int header)
    {
        while (_next < _lines.Count)
        {
            string[] fields = Fields(_lines[_next++]);
            if (fields.Length == 0 || fields[0].StartsWith('#'))
                continue;
            if (!string.Equals(fields[0], keyword, StringComparison.Ordinal))
                throw new DictionaryFormatException(Number, $"the table {keyword} ends after {read} of {count} lines; correct its count or add the missing lines");
            if (fields.Length < needed)
                throw new DictionaryFormatException(Number, $"this line of the table {keyword} is too short; write its {needed - 1} fields behind the keyword");
            return fields;
        }

        throw new DictionaryFormatException(header, $"the table {keyword} ends after {read} of {count} lines; correct its count or add the missing lines");
    }

    private void ReadRow(string[] fields)
    {
        string second = fields.Length > 2 && !fields[2].StartsWith('#') ? fields[2] : "";
        switch (fields[0])
        {
            case "AF":
                _file.FlagAliases.Add(_file.FlagReader.Read(fields[1], Number));
                break;
            case "AM":
                _file.MorphAliases.Add(string.Join(' ', fields[1..]));
                break;
            case "REP":
                _file.Replacements.Add(Replacement.Parse(fields[1], second));
                break;
            case "MAP":
                _file.Maps.Add(ReadMap(fields[1]));
                break;
            case "PHONE":
                (_file.Phonetics ??= new PhoneticTable()).Add(fields[1], second.Replace("_", "", StringComparison.Ordinal));
                break;
            case "ICONV":
                (_file.InputConversion ??= new ConversionTable()).Add(fields[1], second);
                break;
            case "OCONV":
                (_file.OutputConversion ??= new ConversionTable()).Add(fields[1], second);
                break;
            case "BREAK":
                _file.Breaks.Add(fields[1]);
                break;
            case "COMPOUNDRULE":
                _file.CompoundRules.Add(CompoundRule.Parse(fields[1], _file.FlagReader, Number));
                break;
            default:
                ReadCompoundPattern(fields, second);
                break;
        }
    }

    private void ReadCompoundPattern(string[] fields, string second)
    {
        (string end, char endFlag) = SplitFlag(fields[1]);
        (string begin, char beginFlag) = SplitFlag(second);
        string written = fields.Length > 3 && !fields[3].StartsWith('#') ? fields[3] : "";
        _file.SimplifiedPatterns |= written.Length > 0;
        _file.CompoundPatterns.Add(new CompoundPattern(end, endFlag, begin, beginFlag, written));

        (string Text, char Flag) SplitFlag(string text)
        {
            int slash = text.IndexOf('/');
            return slash < 0 ? (text, '\0') : (text[..slash], _file.FlagReader.ReadOne(text[(slash + 1)..], Number));
        }
    }

    /// <summary>Characters that are taken for each other; several that stand for one are in brackets.</summary>
    private static string[] ReadMap(string text)
    {
        var related = new List<string>();
        for (int i = 0; i < text.Length; i++)
        {
            int close = text[i] == '(' ? text.IndexOf(')', i) : -1;
            related.Add(close > 0 ? text[(i + 1)..close] : text[i].ToString());
            if (close > 0)
                i = close;
        }

        return [.. related];
    }

    private void ReadAffixes(string[] header)
    {
        if (header.Length < 4 || !int.TryParse(header[3], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            throw new DictionaryFormatException(Number, $"a block of affixes begins with '{header[0]} flag Y|N count'");
        char flag = _file.FlagReader.ReadOne(header[1], Number);
        bool cross = header[2] == "Y";
        // Words of such languages are read backwards, so what was their end is their start.
        bool prefix = (header[0] == "PFX") != _file.ComplexPrefixes;
        int line = Number;
        for (int i = 0; i < count; i++)
        {
            string[] fields = NextRow(header[0], 4, i, count, line);
            if (_file.FlagReader.ReadOne(fields[1], Number) != flag)
                throw new DictionaryFormatException(Number, $"the block {header[0]} {header[1]} ends after {i} of {count} lines; correct its count or add the missing lines");
            int slash = fields[3].IndexOf('/');
            string add = slash < 0 ? fields[3] : fields[3][..slash];
            string continuation = slash < 0 ? "" : ReadFlags(fields[3][(slash + 1)..]);
            string condition = fields.Length > 4 && !fields[4].StartsWith('#') ? fields[4] : ".";
            var affix = new Affix(
                flag, cross, Prepare(fields[2] == "0" ? "" : fields[2]), Prepare(add == "0" ? "" : add), AffixCondition.Parse(condition, _file.ComplexPrefixes), continuation);
            (prefix ? _file.Prefixes : _file.Suffixes).Add(affix);
            _file.ContinuationFlags.UnionWith(continuation);
        }
    }

    /// <summary>The flags of a word or an affix, or those that a number stands for.</summary>
    private string ReadFlags(string text)
    {
        if (_file.FlagAliases.Count == 0 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int alias))
            return _file.FlagReader.Read(text, Number);
        return alias >= 1 && alias <= _file.FlagAliases.Count
            ? _file.FlagAliases[alias - 1] : throw new DictionaryFormatException(Number, $"there is no line {alias} in the table AF of flags");
    }

    private string Prepare(string text) => WordText.Prepare(text, _file);
}
