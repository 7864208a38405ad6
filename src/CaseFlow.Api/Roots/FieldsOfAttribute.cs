namespace CaseFlow.Api.Roots;

/// <summary>The public static methods of this class are further fields of a record's type: mostly those that lead to other nodes.</summary>
/// <typeparam name="TRecord">The record; a method gets it as a parameter of this type.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FieldsOfAttribute<TRecord> : Attribute
    where TRecord : class;
