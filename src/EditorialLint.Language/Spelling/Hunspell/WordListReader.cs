using System.Globalization;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Reads a <c>.dic</c> file: a count, then a word a line with its flags and fields.</summary>
internal sealed class WordListReader(AffixFile file)
{
    // More than any real dictionary has; a count beyond is only a slip.
    private const int MostReserved = 1_000_000;

    private readonly WordTable _words = new();

    /// <summary>Reads the file. The replacements that <c>ph:</c> fields stand for are added to the affix file's.</summary>
    /// <exception cref="DictionaryFormatException">It is malformed.</exception>
    internal WordTable Read(ReadOnlySpan<byte> bytes, CharacterTable? table)
    {
        List<string> lines = TextLines.Read(bytes, table);
        string first = lines.Count > 0 ? lines[0].Trim() : "";
        int digits = first.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if ((digits < 0 ? first : first[..digits]) is not { Length: > 0 } number || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new DictionaryFormatException(1, "the first line must be the number of words");
        _words.Reserve(Math.Min(lines.Count, MostReserved));
        for (int i = 1; i < lines.Count; i++)
            ReadLine(lines[i], i + 1);
        return _words;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] == '\t')
            return;
        int fields = StartOfFields(line);
        string text = line[..fields].TrimEnd();
        int slash = FindSlash(text);
        string flags = slash < 0 ? "" : ReadFlags(text[(slash + 1)..], number);
        if (slash >= 0)
            text = text[..slash];
        text = text.Replace("\\/", "/", StringComparison.Ordinal);
        if (text.Length > 0)
            Add(text, flags, fields < line.Length ? ReadFields(line[fields..]) : []);
    }

    /// <summary>Where the word and its flags end: at a tabulator, or at a blank before <c>xx:</c>.</summary>
    private static int StartOfFields(string line)
    {
        int tab = line.IndexOf('\t');
        int end = tab < 0 ? line.Length : tab;
        for (int colon = line.IndexOf(':'); colon >= 0 && colon < end; colon = line.IndexOf(':', colon + 1))
        {
            if (colon > 3 && line[colon - 3] == ' ')
                return colon - 3;
        }

        return end;
    }

    private static int FindSlash(string text)
    {
        for (int slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            if (slash > 0 && text[slash - 1] != '\\')
                return slash;
        }

        return -1;
    }

    private string ReadFlags(string text, int number)
    {
        if (file.FlagAliases.Count == 0)
            return file.FlagReader.Read(text, number);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int alias) && alias >= 1 && alias <= file.FlagAliases.Count
            ? file.FlagAliases[alias - 1] : throw new DictionaryFormatException(number, $"'{text}' is no line of the .aff file's table AF of flags");
    }

    private string[] ReadFields(string text)
    {
        string[] fields = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (fields is [var only] && file.MorphAliases.Count > 0 && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out int alias)
            && alias >= 1 && alias <= file.MorphAliases.Count)
            return file.MorphAliases[alias - 1].Split(' ');
        return fields;
    }

    private void Add(string text, string flags, string[] fields)
    {
        string word = WordText.Prepare(text, file);
        var sounds = new List<string>();
        string? stem = null;
        foreach (string field in fields)
        {
            if (field.StartsWith("st:", StringComparison.Ordinal))
                stem ??= field[3..];
            else if (field.StartsWith("ph:", StringComparison.Ordinal) && field.Length > 3)
                AddSound(word, field[3..], sounds);
        }

        var entry = new WordEntry(word, flags) { Stem = stem, Sounds = sounds };
        _words.Add(entry);

        // OpenOffice.org may be written OPENOFFICE.ORG, and CIA's CIA'S: such a form is sought with one capital.
        CapitalKind kind = file.Casing.KindOf(word);
        if ((kind is CapitalKind.Mixed or CapitalKind.MixedInitial || (kind == CapitalKind.All && flags.Length > 0)) && !entry.Has(file.Forbidden))
            _words.Add(new WordEntry(file.Casing.ToInitial(file.Casing.ToLower(word)), flags) { Stem = stem, IsOnlyUpperCase = true });
    }

    /// <summary>A <c>ph:</c> field is a replacement of the whole word, too; <c>*</c> takes the last letter off both, <c>-&gt;</c> gives the new text.</summary>
    private void AddSound(string word, string sound, List<string> sounds)
    {
        string text = word;
        int arrow = sound.IndexOf("->", StringComparison.Ordinal);
        if (arrow > 0)
        {
            text = sound[(arrow + 2)..].Replace('_', ' ');
            sound = sound[..arrow];
        }
        else if (sound.EndsWith('*'))
        {
            sound = sound[..^1];
            if (sound.Length < 2 || text.Length < 2)
                return;
            sound = sound[..^1];
            text = text[..^1];
        }
        else
        {
            sounds.Add(sound);
        }

        if (file.Casing.KindOf(text) == CapitalKind.Initial)
            file.Replacements.Add(new Replacement(file.Casing.ToInitial(sound), text));
        file.Replacements.Add(new Replacement(sound, text));
    }
}
