using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>The fields that feature classes declare for a type of the schema.</summary>
internal static class FeatureFields
{
    /// <summary>A root made of all classes with the attribute; null when there is none, since a type without fields is no type.</summary>
    public static ObjectGraphType? Root<TAttribute>(string name, string description, FeatureAssemblies features)
        where TAttribute : Attribute
    {
        var root = new ObjectGraphType { Name = name, Description = description };
        AddTo<TAttribute>(root, features);
        return root.Fields.Count > 0 ? root : null;
    }

    /// <summary>Adds the fields of all classes with the attribute.</summary>
    public static void AddTo<TAttribute>(IComplexGraphType type, FeatureAssemblies features)
        where TAttribute : Attribute
    {
        foreach (var field in features.Types.Where(feature => feature.IsDefined(typeof(TAttribute), inherit: false)).SelectMany(FieldsOf))
        {
            type.AddField(field);
        }
    }

    /// <summary>Whether a feature class adds fields to a record.</summary>
    public static bool AreOf(Type record, Type? feature) =>
        record.IsClass && feature?.IsDefined(typeof(FieldsOfAttribute<>).MakeGenericType(record), inherit: false) is true;

    private static IEnumerable<FieldType> FieldsOf(Type feature) =>
        ((IComplexGraphType)Activator.CreateInstance(typeof(AutoRegisteringObjectGraphType<>).MakeGenericType(feature))!).Fields;
}
