using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EditorialLint.Language.Models;

/// <summary>The bytes of a model, read where they lie: in the image of the program or in a pinned array.</summary>
/// <remarks>
/// Nothing is copied or decoded: a model costs a run only the pages it touches. The start may be unaligned. Readers of
/// weights may load up to <see cref="Padding"/> bytes past the last weight; writers append as many.
/// </remarks>
internal sealed unsafe class ModelData
{
    internal const int Padding = 128;

    private readonly byte* _start;
    private readonly int _length;

    // Keeps the bytes alive where they do not belong to the image.
    private readonly object _owner;

    private ModelData(byte* start, int length, object owner)
    {
        _start = start;
        _length = length;
        _owner = owner;
    }

    /// <summary>How many bytes there are.</summary>
    internal int Length => _length;

    /// <summary>Opens a model that is embedded in this assembly.</summary>
    /// <exception cref="InvalidOperationException">The build left the model out.</exception>
    internal static ModelData OpenEmbedded(string name)
    {
        Stream? stream = typeof(ModelData).Assembly.GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream bytes
            ? new ModelData(bytes.PositionPointer, checked((int)bytes.Length), bytes)
            : throw new InvalidOperationException($"The model {name} is not embedded in the assembly. Build it again.");
    }

    /// <summary>Has all pages of a model mapped, of which one text touches most.</summary>
    internal ModelData Mapped()
    {
        MappedPages.Populate(_start, _length);
        return this;
    }

    /// <summary>Takes a model from memory.</summary>
    internal static ModelData FromBytes(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new ModelData((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, pinned);
    }

    /// <summary>The address of a section.</summary>
    /// <exception cref="InvalidDataException">The section does not lie in the file.</exception>
    internal byte* Section(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > _length - length)
            throw new InvalidDataException("A model file is cut short. Train it again.");
        GC.KeepAlive(_owner);
        return _start + offset;
    }

    /// <summary>A number of the header.</summary>
    internal int ReadInt32(int offset) => Unsafe.ReadUnaligned<int>(Section(offset, sizeof(int)));
}
