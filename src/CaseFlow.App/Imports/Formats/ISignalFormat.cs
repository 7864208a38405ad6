using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Imports.Formats;

/// <summary>How the files of one source are read: row by row, never a whole file at once.</summary>
internal interface ISignalFormat
{
    /// <summary>The format's name, which names the source too.</summary>
    string Name { get; }

    /// <summary>The organisation from which its signals come.</summary>
    string Origin { get; }

    /// <exception cref="SignalFileException">The file is none of this format, or breaks off.</exception>
    IAsyncEnumerable<ReadRow> ReadAsync(Stream file, CancellationToken cancellation);
}

/// <summary>A row as it was read: either what it says or what is wrong with it.</summary>
internal readonly record struct ReadRow(FileRow? Row, IReadOnlyList<RowFault> Faults)
{
    public static ReadRow Of(RowFields fields, Func<FileRow> read)
    {
        var row = read();
        return fields.Faults.Count == 0 ? new(row, []) : new(null, fields.Faults);
    }
}

/// <summary>A file that cannot be read at all. The message says what was expected.</summary>
internal sealed class SignalFileException(string message) : Exception(message);
