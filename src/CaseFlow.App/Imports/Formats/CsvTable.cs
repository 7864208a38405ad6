using CsvHelper;

namespace CaseFlow.App.Imports.Formats;

/// <summary>Reads comma-separated values with a header, one row at a time.</summary>
internal sealed class CsvTable : IAsyncDisposable
{
    /// <summary>In bytes. A longer row is the sign of a quote that nobody closed.</summary>
    private const int LongestRow = 1_000_000;

    private const int RowOfHeader = 1;

    private readonly CsvReader _reader;
    private string? _malformed;
    private bool _isFirst = true;

    /// <param name="file">UTF-8, with or without a byte order mark; stays open.</param>
    public CsvTable(Stream file) => _reader = CsvReader.Create(
        file,
        new CsvReaderOptions { Separator = ',', MaxRecordSize = LongestRow, OnMalformedRecord = record => _malformed = Sentence(record.Reason) },
        leaveOpen: true);

    /// <exception cref="SignalFileException">A needed column is missing.</exception>
    public async Task ReadHeaderAsync(IEnumerable<string> needed, CancellationToken cancellation)
    {
        await ReadingAsync(async () =>
        {
            await _reader.ReadHeaderAsync(cancellation);
            return true;
        });
        var missing = needed.Where(column => !_reader.TryGetFieldIndex(column, out _)).ToList();
        if (missing.Count > 0)
        {
            throw new SignalFileException($"Expected a header with the columns {string.Join(", ", missing)}, but they are missing.");
        }
    }

    /// <summary>The next row, null at the end. A row of HXL tags below the header belongs to the header.</summary>
    /// <exception cref="SignalFileException">The file breaks off inside a quoted field.</exception>
    public async Task<RowFields?> ReadRowAsync(CancellationToken cancellation)
    {
        var isThere = await NextAsync(cancellation);
        if (_isFirst && isThere && IsTags())
        {
            isThere = await NextAsync(cancellation);
        }

        _isFirst = false;
        return isThere ? CurrentRow() : null;
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private RowFields CurrentRow()
    {
        var fields = new RowFields(
            (int)_reader.RowNumber + RowOfHeader,
            column => _reader.TryGetFieldIndex(column, out var index) && index < _reader.FieldCount ? _reader.GetString(index) : null);
        if (_malformed is not null)
        {
            fields.Report(null, null, _malformed);
        }

        if (_reader.FieldCount != _reader.Headers.Count)
        {
            fields.Report(null, null, $"Expected {_reader.Headers.Count} fields, but there are {_reader.FieldCount}.");
        }

        return fields;
    }

    private Task<bool> NextAsync(CancellationToken cancellation)
    {
        _malformed = null;
        return ReadingAsync(async () => await _reader.ReadAsync(cancellation));
    }

    private async Task<bool> ReadingAsync(Func<Task<bool>> read)
    {
        try
        {
            return await read();
        }
        catch (CsvFormatException exception)
        {
            var row = _reader.RowNumber + RowOfHeader;
            throw new SignalFileException($"Expected comma-separated values, but they break off after row {row}: {exception.Message}");
        }
    }

    private bool IsTags()
    {
        var values = _reader.Current.ToArray();
        return Array.Exists(values, value => value.StartsWith('#')) && Array.TrueForAll(values, value => value.Length == 0 || value.StartsWith('#'));
    }

    private static string Sentence(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "Expected every quoted field to be closed, but this row has one that is not.",
        _ => "Expected quotes around a whole field and doubled within it, but this row has others.",
    };
}
