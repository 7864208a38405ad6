using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseFlow.App.Storage.Writing;

/// <summary>How the rows of one type lie in their table; worked out once for each model.</summary>
internal sealed class RowTable
{
    private const string Annotation = "CaseFlow:RowTable";

    private RowTable(IEntityType type, ISqlGenerationHelper sql)
    {
        Name = sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema());
        Columns = [.. type.GetProperties().Select(property => RowColumn.Of(property, sql))];
        IsHead = type.ClrType == typeof(StreamRow);
        Depth = DepthOf(type);
        MakesUpValuesUnasked = type.ClrType == typeof(EventRow);
        IsPartlyDocument = type.IsMappedToJson() || type.GetNavigations().Any(part => part.ForeignKey.IsOwnership && part.TargetEntityType.IsMappedToJson());
        if (Columns.Count > RowChange.MaxColumns)
        {
            throw new InvalidOperationException($"Expected at most {RowChange.MaxColumns} columns in {Name}, but it has {Columns.Count}.");
        }
    }

    /// <summary>As it stands in a statement.</summary>
    public string Name { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Whether it holds the heads of streams: what two commands of one case meet at first.</summary>
    public bool IsHead { get; }

    /// <summary>How many tables lie above it, of which each row needs one to belong to.</summary>
    public int Depth { get; }

    /// <summary>Whether nobody who writes a row of it asks for what the database makes up, like an event's position.</summary>
    public bool MakesUpValuesUnasked { get; }

    /// <summary>Whether a column of it holds a whole document, of which several objects are parts.</summary>
    public bool IsPartlyDocument { get; }

    public static RowTable Of(IEntityType type, ISqlGenerationHelper sql) =>
        type.GetOrAddRuntimeAnnotationValue(Annotation, static of => new RowTable(of.Type, of.Sql), (Type: type, Sql: sql));

    private static int DepthOf(IEntityType type) =>
        type.GetForeignKeys().Select(key => 1 + DepthOf(key.PrincipalEntityType)).DefaultIfEmpty(0).Max();
}

/// <summary>A column and what fills it.</summary>
/// <param name="Property">What of the row it holds.</param>
/// <param name="Name">As it stands in a statement.</param>
/// <param name="Mapping">How a value is stored.</param>
/// <param name="Finds">Whether it is part of the key, or must be as it was read.</param>
internal sealed record RowColumn(IProperty Property, string Name, RelationalTypeMapping Mapping, bool Finds)
{
    public static RowColumn Of(IProperty property, ISqlGenerationHelper sql) => new(
        property, sql.DelimitIdentifier(property.GetColumnName()), property.GetRelationalTypeMapping(), property.IsPrimaryKey() || property.IsConcurrencyToken);
}
