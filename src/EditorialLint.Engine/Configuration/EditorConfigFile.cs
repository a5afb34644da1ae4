using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>An <c>.editorconfig</c> as it is written, every part with its place.</summary>
/// <remarks>
/// Reads the format of the EditorConfig specification, 0.17: comments stand on lines of their own, so that a
/// <c>#</c> or <c>;</c> behind a value belongs to it. What the specification lets a reader pass over in silence is kept
/// as a problem here: a setting that has no effect looks like clean copy.
/// </remarks>
public sealed class EditorConfigFile
{
    /// <summary>The longest section name that the specification asks readers to take, in UTF-16 code units.</summary>
    public const int LongestSectionName = 1024;

    private EditorConfigFile(
        string path,
        ImmutableArray<EditorConfigProperty> preamble,
        ImmutableArray<EditorConfigSection> sections,
        ImmutableArray<EditorConfigProblem> problems)
    {
        Path = path;
        Preamble = preamble;
        Sections = sections;
        Problems = problems;
        foreach (EditorConfigProperty property in preamble)
        {
            if (property.Key == "root")
                IsRoot = property.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The path it was read under.</summary>
    public string Path { get; }

    /// <summary>Whether files in the folders above have no say: <c>root = true</c> in the preamble.</summary>
    public bool IsRoot { get; }

    /// <summary>The pairs before the first section; only <c>root</c> means something there.</summary>
    public ImmutableArray<EditorConfigProperty> Preamble { get; }

    /// <summary>The sections in order.</summary>
    public ImmutableArray<EditorConfigSection> Sections { get; }

    /// <summary>The lines and section names that cannot be understood, in order.</summary>
    public ImmutableArray<EditorConfigProblem> Problems { get; }

    /// <summary>Reads a file. Never throws for what the text holds.</summary>
    /// <param name="path">The path to know it by.</param>
    /// <param name="text">Its decoded content; a byte order mark is passed over.</param>
    public static EditorConfigFile Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Reader();
        ReadOnlySpan<char> rest = text;
        if (rest is ['\uFEFF', ..])
            rest = rest[1..];
        for (int line = 1; ; line++)
        {
            int end = rest.IndexOfAny('\r', '\n');
            reader.ReadLine(end < 0 ? rest : rest[..end], line);
            if (end < 0)
                break;
            rest = rest[(rest[end..] is ['\r', '\n', ..] ? end + 2 : end + 1)..];
        }

        return reader.Finish(path);
    }

    private sealed class Reader
    {
        private const int LongestExcerpt = 60;

        private readonly ImmutableArray<EditorConfigSection>.Builder _sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        private readonly ImmutableArray<EditorConfigProperty>.Builder _properties = ImmutableArray.CreateBuilder<EditorConfigProperty>();
        private readonly ImmutableArray<EditorConfigProblem>.Builder _problems = ImmutableArray.CreateBuilder<EditorConfigProblem>();
        private ImmutableArray<EditorConfigProperty> _preamble = [];
        private EditorConfigSection? _open;

        public void ReadLine(ReadOnlySpan<char> line, int number)
        {
            ReadOnlySpan<char> content = line.Trim();
            int column = line.Length - line.TrimStart().Length + 1;
            if (content.IsEmpty || content[0] is '#' or ';')
                return;
            if (content[0] == '[')
                ReadHeader(content, number, column);
            else
                ReadPair(content, number, column);
        }

        public EditorConfigFile Finish(string path)
        {
            CloseSection();
            return new EditorConfigFile(path, _preamble, _sections.ToImmutable(), _problems.ToImmutable());
        }

        private void ReadHeader(ReadOnlySpan<char> content, int line, int column)
        {
            CloseSection();
            string name = "";
            EditorConfigGlob? glob = null;
            if (content[^1] != ']')
            {
                string hint = content.Contains(']') ? "; a comment needs a line of its own" : "";
                _problems.Add(new EditorConfigProblem(line, column, $"the section header '{Excerpt(content)}' does not end in ']'{hint}"));
            }
            else if (content.Length == 2)
            {
                _problems.Add(new EditorConfigProblem(line, column, "the section header '[]' names no files; write '[*]' for all"));
            }
            else if (content.Length - 2 > LongestSectionName)
            {
                _problems.Add(new EditorConfigProblem(line, column, $"the section name is longer than {LongestSectionName} characters"));
            }
            else
            {
                name = content[1..^1].ToString();
                if (!EditorConfigGlob.TryParse(name, out glob, out EditorConfigProblem? problem))
                    _problems.Add(problem with { Line = line, Column = column + problem.Column, Text = $"{problem.Text} in the section header '[{name}]'" });
            }

            _open = new EditorConfigSection(name, line, column, glob, []);
        }

        private void ReadPair(ReadOnlySpan<char> content, int line, int column)
        {
            int sign = content.IndexOf('=');
            ReadOnlySpan<char> key = sign < 0 ? [] : content[..sign].TrimEnd();
            if (key.IsEmpty)
            {
                string written = Excerpt(content);
                string text = $"'{written}' is neither a comment nor a section header nor a pair; write 'key = value'";
                _problems.Add(new EditorConfigProblem(line, column, text) { Written = written });
                return;
            }

            ReadOnlySpan<char> value = content[(sign + 1)..].TrimStart();
            int valueColumn = column + content.Length - value.Length;
            _properties.Add(new EditorConfigProperty(key.ToString(), value.ToString(), line, column, valueColumn));
        }

        // A line may be of any length; a message may not.
        private static string Excerpt(ReadOnlySpan<char> content) =>
            content.Length <= LongestExcerpt ? content.ToString() : $"{content[..LongestExcerpt]}…";

        private void CloseSection()
        {
            ImmutableArray<EditorConfigProperty> properties = _properties.DrainToImmutable();
            if (_open is null)
                _preamble = properties;
            else
                _sections.Add(_open with { Properties = properties });
            _open = null;
        }
    }
}
