using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>Turns a glob into instructions, in time linear in its length and without recursion.</summary>
internal sealed class GlobCompiler
{
    private readonly ImmutableArray<GlobInstruction>.Builder _program = ImmutableArray.CreateBuilder<GlobInstruction>();
    private readonly List<(char Value, bool IsEscaped, int Offset)> _units = [];
    private readonly string _pattern;

    /// <summary>For an opening bracket the place of its closing one; for an opening brace likewise; zero for none.</summary>
    private readonly int[] _closing;

    /// <summary>What an unescaped brace or comma does; absent ones are literal.</summary>
    private readonly Dictionary<int, GlobInstruction> _structure = [];

    public GlobCompiler(string pattern)
    {
        _pattern = pattern;
        for (int i = 0; i < pattern.Length; i++)
        {
            bool escaped = pattern[i] == '\\';
            if (escaped && ++i == pattern.Length)
                Problem = new EditorConfigProblem(1, i, "the backslash at the end escapes nothing; write two for a backslash");
            else
                _units.Add((pattern[i], escaped, i));
        }

        // A leading slash only says that the glob is for the whole path.
        if (_units is [{ Value: '/' }, ..])
            _units.RemoveAt(0);
        _closing = new int[_units.Count];
    }

    public EditorConfigProblem? Problem { get; private set; }

    public ImmutableArray<GlobInstruction> Compile()
    {
        PairBrackets();
        PairBraces();
        for (int i = 0; i < _units.Count; i++)
        {
            if (_structure.TryGetValue(i, out GlobInstruction? instruction))
                _program.Add(instruction);
            else if (Is(i, '?'))
                _program.Add(new GlobInstruction(GlobInstructionKind.AnyCharacter));
            else if (Is(i, '*'))
                i = CompileStars(i);
            else if (Is(i, '[') && _closing[i] > 0)
                i = CompileSet(i);
            else
                _program.Add(new GlobInstruction(GlobInstructionKind.Literal) { Character = _units[i].Value });

            if (instruction?.Kind == GlobInstructionKind.NumberRange)
                i = _closing[i];
        }

        return _program.ToImmutable();
    }

    private bool Is(int index, char value) => index < _units.Count && _units[index].Value == value && !_units[index].IsEscaped;

    // From the back, so that each bracket knows the next closing one without looking for it again.
    private void PairBrackets()
    {
        int close = 0;
        for (int i = _units.Count - 1; i >= 0; i--)
        {
            if (Is(i, ']'))
                close = i;
            else if (_units[i].Value == '/')
                close = 0;
            else if (Is(i, '[') && close > (Is(i + 1, '!') ? i + 2 : i + 1))
                _closing[i] = close;
        }
    }

    private void PairBraces()
    {
        var open = new Stack<(int Index, List<int> Commas)>();
        for (int i = 0; i < _units.Count; i++)
        {
            if (Is(i, '[') && _closing[i] > 0)
            {
                i = _closing[i];
            }
            else if (Is(i, '{'))
            {
                open.Push((i, []));
            }
            else if (Is(i, ',') && open.Count > 0)
            {
                open.Peek().Commas.Add(i);
            }
            else if (Is(i, '}'))
            {
                if (open.Count == 0)
                {
                    _structure.Clear();
                    return;
                }

                (int start, List<int> commas) = open.Pop();
                AddBraces(start, i, commas);
            }
        }

        if (open.Count > 0)
            _structure.Clear();
    }

    private void AddBraces(int start, int end, List<int> commas)
    {
        if (commas.Count > 0)
        {
            _structure[start] = new GlobInstruction(GlobInstructionKind.BeginChoice);
            _structure[end] = new GlobInstruction(GlobInstructionKind.EndChoice);
            foreach (int comma in commas)
                _structure[comma] = new GlobInstruction(GlobInstructionKind.NextAlternative);
        }
        else if (ReadBounds(start + 1, end) is (long, long) bounds)
        {
            _closing[start] = end;
            _structure[start] = new GlobInstruction(GlobInstructionKind.NumberRange) { Bounds = bounds };
        }
    }

    private (long Least, long Greatest)? ReadBounds(int start, int end)
    {
        int dots = ReadNumber(start, out long first);
        if (!Is(dots, '.') || !Is(dots + 1, '.') || ReadNumber(dots + 2, out long second) != end)
            return null;
        return (Math.Min(first, second), Math.Max(first, second));
    }

    /// <summary>Reads a whole number and returns where it ends, or -1 where none stands.</summary>
    private int ReadNumber(int start, out long number)
    {
        int end = Is(start, '-') ? start + 1 : start;
        while (end < _units.Count && char.IsAsciiDigit(_units[end].Value) && !_units[end].IsEscaped)
            end++;
        string written = string.Concat(_units.Skip(start).Take(end - start).Select(unit => unit.Value));
        return long.TryParse(written, out number) ? end : _units.Count;
    }

    private int CompileStars(int start)
    {
        int end = start;
        while (Is(end + 1, '*'))
            end++;
        GlobInstructionKind kind = end == start ? GlobInstructionKind.AnyName : GlobInstructionKind.AnyPath;
        if (kind == GlobInstructionKind.AnyPath && end + 1 < _units.Count && _units[end + 1].Value == '/')
        {
            kind = GlobInstructionKind.AnyFolders;
            end++;
        }

        _program.Add(new GlobInstruction(kind));
        return end;
    }

    private int CompileSet(int start)
    {
        int end = _closing[start];
        bool negated = Is(start + 1, '!');
        var set = ImmutableArray.CreateBuilder<(int First, int Last)>();
        for (int i = negated ? start + 2 : start + 1; i < end;)
        {
            int offset = _units[i].Offset;
            int first = ReadCodePoint(ref i, end), last = first;
            if (Is(i, '-') && i + 1 < end)
            {
                i++;
                last = ReadCodePoint(ref i, end);
            }

            if (last < first)
                Problem ??= new EditorConfigProblem(1, offset + 1, $"the range '{_pattern[offset..(_units[i - 1].Offset + 1)]}' runs backwards");
            set.Add((first, last));
        }

        _program.Add(new GlobInstruction(GlobInstructionKind.CharacterSet) { Set = set.ToImmutable(), IsNegated = negated });
        return end;
    }

    private int ReadCodePoint(ref int index, int end)
    {
        char first = _units[index++].Value;
        return index < end && char.IsSurrogatePair(first, _units[index].Value) ? char.ConvertToUtf32(first, _units[index++].Value) : first;
    }
}
