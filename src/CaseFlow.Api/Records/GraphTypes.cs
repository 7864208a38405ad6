using System.Reflection;
using GraphQL.Types;

namespace CaseFlow.Api.Records;

/// <summary>Finds the type in the schema that a type of ours has, its lists and nulls included.</summary>
internal static class GraphTypes
{
    public static Type Of(NullabilityInfo type, bool isInput)
    {
        var inner = System.Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        var named = ItemOf(type) is { } item ? typeof(ListGraphType<>).MakeGenericType(Of(item, isInput)) : Named(inner, isInput);
        var isNull = inner != type.Type || (!inner.IsValueType && type.ReadState is NullabilityState.Nullable);
        return isNull ? named : typeof(NonNullGraphType<>).MakeGenericType(named);
    }

    /// <summary>The same type, but null is allowed.</summary>
    public static Type Nullable(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NonNullGraphType<>) ? type.GetGenericArguments().Single() : type;

    /// <summary>Whether a type is a list in the schema.</summary>
    public static bool IsList(Type type) =>
        type != typeof(string) && Array.Exists([type, .. type.GetInterfaces()], IsEnumerable);

    private static bool IsEnumerable(Type face) => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    /// <summary>What a list holds; null when a type is no list.</summary>
    public static NullabilityInfo? ItemOf(NullabilityInfo type) =>
        type.ElementType ?? (type.GenericTypeArguments is [var item] && IsList(type.Type) ? item : null);

    private static Type Named(Type type, bool isInput) =>
        (isInput ? typeof(GraphQLClrInputTypeReference<>) : typeof(GraphQLClrOutputTypeReference<>)).MakeGenericType(IsId(type) ? typeof(Guid) : type);

    /// <summary>Whether a type is an id: a <see cref="Guid"/>, bare or wrapped as in <c>TaskId</c>.</summary>
    public static bool IsId(Type type) => type == typeof(Guid) || (type.IsValueType && type.GetProperty("Value")?.PropertyType == typeof(Guid));
}
