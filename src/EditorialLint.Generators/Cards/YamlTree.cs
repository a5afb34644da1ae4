using SharpYaml;
using SharpYaml.Events;

namespace EditorialLint.Generators.Cards;

/// <summary>Builds the nodes of one card from YAML events, and finds what a serializer passes over: second documents, duplicate keys, aliases.</summary>
internal sealed class YamlTree
{
    // Cards nest five deep. A bound keeps hostile input from exhausting the stack.
    private const int MaximumDepth = 32;

    private readonly IParser _parser;
    private readonly ProblemList _problems;

    private YamlTree(IParser parser, ProblemList problems)
    {
        _parser = parser;
        _problems = problems;
    }

    /// <summary>The root of a text, or null after a problem has been noted.</summary>
    /// <param name="text">YAML with LF line ends and no byte order mark.</param>
    /// <param name="problems">Takes the problems.</param>
    public static YamlNode? Read(string text, ProblemList problems)
    {
        try
        {
            return new YamlTree(Parser.CreateParser(new StringReader(text)), problems).ReadStream();
        }
        catch (YamlException e)
        {
            problems.Add(e.Start.Line + 1, e.Start.Column + 1, "The card is not valid YAML: " + Reason(e) + ".");
            return null;
        }
    }

    // SharpYaml puts the position in front: "(Lin: 3, Col: 4, Chr: 50) - (…): Reason".
    private static string Reason(YamlException e)
    {
        int end = e.Message.LastIndexOf("): ", StringComparison.Ordinal);
        string reason = end < 0 ? e.Message : e.Message.Substring(end + 3);
        return reason.TrimEnd('.', ' ', '\n');
    }

    private YamlNode? ReadStream()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart)
        {
            _problems.Add(1, 1, "The card is empty. Write at least 'id', 'title', 'level' and 'message'.");
            return null;
        }

        _parser.MoveNext();
        YamlNode? root = ReadNode(0);
        if (root is null)
            return null;

        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart second)
            {
                _problems.Add(second.Start, "A second document starts here. A file holds one card: move it to a file of its own.");
                return null;
            }
        }

        return root;
    }

    /// <summary>Reads the node at the current event and stops on its last event.</summary>
    private YamlNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (depth > MaximumDepth)
        {
            _problems.Add(current.Start, "The card is nested too deeply.");
            return null;
        }

        switch (current)
        {
            case Scalar scalar:
                return new YamlText(
                    scalar.Start.Line + 1,
                    scalar.Start.Column + 1,
                    scalar.Value,
                    scalar.Style == ScalarStyle.Plain && string.IsNullOrEmpty(scalar.Tag));
            case SequenceStart:
                return ReadList(depth);
            case MappingStart:
                return ReadMap(depth);
            default:
                _problems.Add(current.Start, "Anchors and aliases are not read in a card. Write the value out.");
                return null;
        }
    }

    private YamlList? ReadList(int depth)
    {
        Mark start = _parser.Current!.Start;
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlList(start.Line + 1, start.Column + 1, items);
    }

    private YamlMap? ReadMap(int depth)
    {
        Mark start = _parser.Current!.Start;
        var entries = new List<KeyValuePair<YamlText, YamlNode>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            ParsingEvent at = _parser.Current!;
            if (ReadNode(depth + 1) is not { } name)
                return null;
            if (name is not YamlText key)
            {
                _problems.Add(at.Start, "A key must be text.");
                return null;
            }

            if (!_parser.MoveNext() || ReadNode(depth + 1) is not { } value)
                return null;
            if (seen.TryGetValue(key.Value, out int line))
                _problems.Add(key, $"The key '{key.Value}' stands in line {line} already. Remove one of the two.");
            else
                entries.Add(new KeyValuePair<YamlText, YamlNode>(key, value));
            seen[key.Value] = key.Line;
        }

        return new YamlMap(start.Line + 1, start.Column + 1, entries);
    }
}
